import { useCallback, useRef, useState } from 'react';
import type { Problem, Result } from '../../core/problem';
import { asResult } from './asResult';
import { useSay } from './language';
import { useStatus } from './status';
import { useWorkbook } from './workbook';

export interface Outcome<T> {
  /** What to say when it went well; nothing is said without it. */
  readonly done?: (value: T) => string;
  /** True for a problem that the view takes care of itself, such as one it can ask the user about. */
  readonly handles?: (problem: Problem) => boolean;
}

type Run = <T>(action: () => Promise<Result<T>>, outcome?: Outcome<T>) => Promise<Result<T>>;

/** Does something to the workbook, one thing at a time, and tells how it went in the status line. */
export function useAction(): { run: Run; busy: boolean } {
  const say = useSay();
  const { report } = useStatus();
  const { refresh } = useWorkbook();
  const [busy, setBusy] = useState(false);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const run: Run = useCallback(
    async (action, outcome = {}) => {
      setBusy(true);
      const result = asResult(() => queue.current.then(action));
      queue.current = result;
      const settled = await result;
      if (queue.current === result) setBusy(false);
      if (settled.ok) {
        report(outcome.done && { intent: 'success', text: outcome.done(settled.value) });
        refresh();
      } else if (!outcome.handles?.(settled.problem)) {
        report({ intent: 'error', text: say(settled.problem) });
      }
      return settled;
    },
    [say, refresh, report],
  );
  return { run, busy };
}
