import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmDialog } from '../../../../components/ConfirmDialog';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useWorkbookApi } from '../../../../state/WorkbookApi';

/** So many cells are named in the question; the rest is counted. */
const CELLS_NAMED = 8;

interface Props {
  readonly name: string;
  readonly open: boolean;
  readonly onDone: () => void;
}

/** Asks before an item is removed, and once more, with the cells named, if cells elsewhere refer to its row. */
export function RemoveItem({ name, open, onDone }: Props) {
  const { items: text } = useText();
  const layout = useLayout();
  const api = useWorkbookApi();
  const { run } = useAction();
  const [usedIn, setUsedIn] = useState<readonly string[]>();

  async function remove(): Promise<void> {
    const removed = await run(() => api.removeItem(name, { evenIfUsed: usedIn !== undefined }), {
      done: () => text.removed(name),
      handles: ({ kind }) => kind === 'itemInUse',
    });
    if (!removed.ok && removed.problem.kind === 'itemInUse') setUsedIn(removed.problem.cells);
    else close();
  }

  function close(): void {
    setUsedIn(undefined);
    onDone();
  }

  return (
    <ConfirmDialog
      open={open}
      title={text.removeTitle(name)}
      confirm={usedIn ? text.removeAnyway : text.remove}
      onConfirm={() => void remove()}
      onCancel={close}
    >
      {usedIn ? (
        <div className={layout.close} role="alert">
          <Text>{text.usedIn}</Text>
          <ul className={layout.quiet}>
            {usedIn.slice(0, CELLS_NAMED).map((cell) => (
              <li key={cell}>{cell}</li>
            ))}
            {usedIn.length > CELLS_NAMED && <li>{text.moreCells(usedIn.length - CELLS_NAMED)}</li>}
          </ul>
          <Text>{text.usedConsequence}</Text>
        </div>
      ) : (
        <Text>{text.removeText}</Text>
      )}
    </ConfirmDialog>
  );
}
