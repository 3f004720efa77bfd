import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../../../core/problem';
import type { CompareRequest, Progress } from '../../../../../workbook/compare/comparison';
import { useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { keepComparison, keptComparison, type KeptComparison } from './kept';

export interface RunningComparison {
  readonly progress: Progress;
  /** True once it has been cancelled and the workbook is being set back. */
  readonly isStopping: boolean;
}

interface Comparing {
  readonly result: KeptComparison | undefined;
  readonly running: RunningComparison | undefined;
  /** Why the last comparison came to nothing. */
  readonly problem: Problem | undefined;
  /** The base is stated at the start: while it runs, the chosen scenario is another from moment to moment. */
  readonly start: (request: CompareRequest, base: string) => void;
  readonly stop: () => void;
}

/** One comparison at a time. It is cancelled when the task is left: nobody could cancel it any more. */
export function useComparison(): Comparing {
  const text = useText();
  const api = useWorkbookApi();
  const { run } = useAction();
  const [result, setResult] = useState(() => keptComparison(api));
  const [running, setRunning] = useState<RunningComparison>();
  const [problem, setProblem] = useState<Problem>();
  const controller = useRef<AbortController>();

  useEffect(() => () => controller.current?.abort(), []);

  const start = useCallback(
    (request: CompareRequest, base: string): void => {
      const { signal } = (controller.current = new AbortController());
      const [label = ''] = request.scenarios;
      setProblem(undefined);
      setRunning({ progress: { done: 0, of: request.scenarios.length, label }, isStopping: false });
      const onProgress = (progress: Progress): void =>
        setRunning((before) => before && { ...before, progress });
      void run(() => api.compareScenarios(request, { signal, onProgress }), {
        done: ({ scenarios }) => text.compare.done(scenarios.length),
        handles: () => true,
      }).then((compared) => {
        setRunning(undefined);
        if (!compared.ok) return setProblem(compared.problem);
        const made = { comparison: compared.value, base };
        keepComparison(api, made);
        setResult(made);
      });
    },
    [api, run, text],
  );

  const stop = useCallback((): void => {
    controller.current?.abort();
    setRunning((before) => before && { ...before, isStopping: true });
  }, []);

  return { result, running, problem, start, stop };
}
