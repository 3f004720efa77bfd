import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem, Result } from '../../core/problem';
import { useAction } from '../state/useAction';
import { ConfirmDialog } from './ConfirmDialog';
import { useLayout } from './useLayout';

/** More would push the buttons out of sight. */
const CELLS_NAMED = 8;

interface DeleteWords {
  readonly removeTitle: (label: string) => string;
  readonly remove: string;
  readonly removeAnyway: string;
  readonly usedIn: string;
  readonly usedConsequence: string;
  readonly moreCells: (count: number) => string;
}

interface Props<T> {
  readonly label: string;
  /** What happens when it is deleted. */
  readonly what: string;
  readonly words: DeleteWords;
  readonly open: boolean;
  readonly remove: (options: { evenIfUsed: boolean }) => Promise<Result<T>>;
  readonly done: (value: T) => string;
  readonly onDone: () => void;
}

/** Asks before something is deleted, and once more, with the cells named, if formulas use it. */
export function DeleteDialog<T>({ label, what, words, open, remove, done, onDone }: Props<T>) {
  const { run } = useAction();
  const [usedIn, setUsedIn] = useState<readonly string[]>();

  async function confirm(): Promise<void> {
    const removed = await run(() => remove({ evenIfUsed: usedIn !== undefined }), {
      done,
      handles: (problem) => cellsOf(problem) !== undefined,
    });
    const cells = removed.ok ? undefined : cellsOf(removed.problem);
    if (cells) setUsedIn(cells);
    else close();
  }

  function close(): void {
    setUsedIn(undefined);
    onDone();
  }

  return (
    <ConfirmDialog
      open={open}
      title={words.removeTitle(label)}
      confirm={usedIn ? words.removeAnyway : words.remove}
      onConfirm={() => void confirm()}
      onCancel={close}
    >
      {usedIn ? <Uses cells={usedIn} words={words} /> : <Text>{what}</Text>}
    </ConfirmDialog>
  );
}

function Uses({ cells, words }: { cells: readonly string[]; words: DeleteWords }) {
  const layout = useLayout();
  return (
    <div className={layout.close} role="alert">
      <Text>{words.usedIn}</Text>
      <ul className={layout.quiet}>
        {cells.slice(0, CELLS_NAMED).map((cell) => (
          <li key={cell}>{cell}</li>
        ))}
        {cells.length > CELLS_NAMED && <li>{words.moreCells(cells.length - CELLS_NAMED)}</li>}
      </ul>
      <Text>{words.usedConsequence}</Text>
    </div>
  );
}

function cellsOf(problem: Problem): readonly string[] | undefined {
  return 'cells' in problem && Array.isArray(problem.cells) ? problem.cells : undefined;
}
