import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem, Result } from '../../../core/problem';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import { useAction } from '../../state/useAction';

/** More would push the buttons out of sight. */
const CELLS_NAMED = 8;

interface Props<T> {
  readonly label: string;
  readonly what: string;
  readonly open: boolean;
  readonly remove: (options: { evenIfUsed: boolean }) => Promise<Result<T>>;
  readonly done: (value: T) => string;
  readonly onDone: () => void;
}

/** Asks before a scenario or an assumption is deleted, and once more, with the cells named, if formulas use it. */
export function DeleteDialog<T>({ label, what, open, remove, done, onDone }: Props<T>) {
  const text = useText().scenarios;
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
      title={text.removeTitle(label)}
      confirm={usedIn ? text.removeAnyway : text.remove}
      onConfirm={() => void confirm()}
      onCancel={close}
    >
      {usedIn ? <Uses cells={usedIn} /> : <Text>{what}</Text>}
    </ConfirmDialog>
  );
}

function Uses({ cells }: { cells: readonly string[] }) {
  const text = useText().scenarios;
  const layout = useLayout();
  return (
    <div className={layout.close} role="alert">
      <Text>{text.usedIn}</Text>
      <ul className={layout.quiet}>
        {cells.slice(0, CELLS_NAMED).map((cell) => (
          <li key={cell}>{cell}</li>
        ))}
        {cells.length > CELLS_NAMED && <li>{text.moreCells(cells.length - CELLS_NAMED)}</li>}
      </ul>
      <Text>{text.usedConsequence}</Text>
    </div>
  );
}

function cellsOf(problem: Problem): readonly string[] | undefined {
  const isUse = problem.kind === 'scenarioInUse' || problem.kind === 'assumptionInUse';
  return isUse ? problem.cells : undefined;
}
