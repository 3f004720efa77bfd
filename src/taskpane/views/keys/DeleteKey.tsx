import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useWorkbookApi } from '../../state/WorkbookApi';
import type { KeyRecord } from '../../../workbook/model';

/** More would push the buttons out of sight. */
const CELLS_NAMED = 8;

interface Props {
  readonly record: KeyRecord;
  readonly open: boolean;
  readonly onDone: () => void;
}

/** Asks before a key is deleted, and once more, with the cells named, if formulas use it. */
export function DeleteKey({ record, open, onDone }: Props) {
  const text = useText();
  const layout = useLayout();
  const api = useWorkbookApi();
  const { run } = useAction();
  const [usedIn, setUsedIn] = useState<readonly string[]>();
  const { name, label } = record;

  async function remove(): Promise<void> {
    const removed = await run(() => api.deleteKey(name, { evenIfUsed: usedIn !== undefined }), {
      done: () => text.keys.removed(label),
      handles: ({ kind }) => kind === 'keyInUse',
    });
    if (!removed.ok && removed.problem.kind === 'keyInUse') setUsedIn(removed.problem.cells);
    else close();
  }

  function close(): void {
    setUsedIn(undefined);
    onDone();
  }

  return (
    <ConfirmDialog
      open={open}
      title={text.keys.removeTitle(label)}
      confirm={usedIn ? text.keys.removeAnyway : text.keys.actions.remove}
      onConfirm={() => void remove()}
      onCancel={close}
    >
      {usedIn ? (
        <div className={layout.close} role="alert">
          <Text>{text.keys.usedIn}</Text>
          <ul className={layout.quiet}>
            {usedIn.slice(0, CELLS_NAMED).map((cell) => (
              <li key={cell}>{cell}</li>
            ))}
            {usedIn.length > CELLS_NAMED && <li>{text.keys.moreCells(usedIn.length - CELLS_NAMED)}</li>}
          </ul>
          <Text>{text.keys.usedConsequence}</Text>
        </div>
      ) : (
        <Text>{text.keys.removeText}</Text>
      )}
    </ConfirmDialog>
  );
}
