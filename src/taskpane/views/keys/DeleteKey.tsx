import { DeleteDialog } from '../../components/DeleteDialog';
import { useText } from '../../state/language';
import { useWorkbookApi } from '../../state/WorkbookApi';
import type { KeyRecord } from '../../../workbook/model';

interface Props {
  readonly record: KeyRecord;
  readonly open: boolean;
  readonly onDone: () => void;
}

export function DeleteKey({ record: { name, label }, open, onDone }: Props) {
  const { keys } = useText();
  const api = useWorkbookApi();
  return (
    <DeleteDialog
      label={label}
      what={keys.removeText}
      words={{ ...keys, remove: keys.actions.remove }}
      open={open}
      remove={(options) => api.deleteKey(name, options)}
      done={() => keys.removed(label)}
      onDone={onDone}
    />
  );
}
