import { NameDialog } from '../../components/NameDialog';
import { useSay, useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useWorkbookApi } from '../../state/WorkbookApi';
import type { KeyRecord } from '../../../workbook/model';
import { checkLabel } from './checkLabel';

interface Props {
  readonly record: KeyRecord;
  readonly keys: readonly KeyRecord[];
  readonly open: boolean;
  readonly onDone: () => void;
}

/** Changes the label only: the defined name stays, because formulas would break with it. */
export function RenameKey({ record, keys, open, onDone }: Props) {
  const text = useText();
  const say = useSay();
  const api = useWorkbookApi();
  const { run } = useAction();
  const others = keys.filter(({ name }) => name !== record.name);

  function check(label: string): string | undefined {
    const problem = checkLabel(label, others);
    return problem && say(problem);
  }

  function rename(label: string): void {
    onDone();
    void run(() => api.renameKey(record.name, label), { done: () => text.keys.renamed(label) });
  }

  return (
    <NameDialog
      open={open}
      title={text.keys.renameTitle(record.label)}
      label={text.keys.newLabel}
      hint={text.keys.renameHint(record.name)}
      name={record.label}
      confirm={text.keys.actions.rename}
      check={check}
      onName={rename}
      onCancel={onDone}
    />
  );
}
