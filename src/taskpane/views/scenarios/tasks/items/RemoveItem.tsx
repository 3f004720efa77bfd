import { DeleteDialog } from '../../../../components/DeleteDialog';
import { useText } from '../../../../state/language';
import { useWorkbookApi } from '../../../../state/WorkbookApi';

interface Props {
  readonly name: string;
  readonly open: boolean;
  readonly onDone: () => void;
}

export function RemoveItem({ name, open, onDone }: Props) {
  const { items } = useText();
  const api = useWorkbookApi();
  return (
    <DeleteDialog
      label={name}
      what={items.removeText}
      words={items}
      open={open}
      remove={(options) => api.removeItem(name, options)}
      done={() => items.removed(name)}
      onDone={onDone}
    />
  );
}
