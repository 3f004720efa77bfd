import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem, Result } from '../../../core/problem';
import type { LongWork, WorkProgress } from '../../../workbook';
import { useAction, type Outcome } from '../../state/useAction';

export interface RunningWork {
  readonly label: string;
  readonly progress: WorkProgress;
  readonly isStopping: boolean;
}

type Start = <T>(
  label: string,
  action: (work: LongWork) => Promise<Result<T>>,
  outcome?: Outcome<T>,
) => Promise<Result<T>>;

/** One long piece of work at a time. It is stopped when the task is left: nobody could stop it any more. */
export function useLongWork(): {
  readonly running: RunningWork | undefined;
  readonly problem: Problem | undefined;
  readonly start: Start;
  readonly stop: () => void;
} {
  const { run } = useAction();
  const [running, setRunning] = useState<RunningWork>();
  const [problem, setProblem] = useState<Problem>();
  const controller = useRef<AbortController>();
  useEffect(() => () => controller.current?.abort(), []);

  const start: Start = useCallback(
    async (label, action, outcome) => {
      const { signal } = (controller.current = new AbortController());
      // The question that this was the answer to is closed first: Fluent UI would else leave the pane hidden from screen readers.
      await new Promise((resolve) => setTimeout(resolve));
      setProblem(undefined);
      setRunning({ label, progress: { done: 0, of: 0 }, isStopping: false });
      const onProgress = (progress: WorkProgress): void =>
        setRunning((before) => before && { ...before, progress });
      // What was stopped is told in the status line; a problem stays where it belongs.
      const handles = ({ kind }: Problem): boolean => kind !== 'sharingStopped';
      const result = await run(() => action({ signal, onProgress }), { ...outcome, handles });
      setRunning(undefined);
      if (!result.ok) setProblem(result.problem);
      return result;
    },
    [run],
  );

  const stop = useCallback((): void => {
    controller.current?.abort();
    setRunning((before) => before && { ...before, isStopping: true });
  }, []);

  return { running, problem, start, stop };
}
