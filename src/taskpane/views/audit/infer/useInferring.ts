import { useCallback, useEffect, useRef, useState } from 'react';
import type { Candidate } from '../../../../core/reason/infer/candidate';
import { inferring } from '../../../../core/reason/infer/infer';
import type { Inference } from '../../../../core/reason/infer/inference';
import { inPieces } from '../../../../core/reason/infer/inPieces';
import type { Published } from '../../../../core/reason/infer/published';

/** What was found, and of what: the table may have been changed since. */
export interface Inferred {
  readonly published: Published;
  readonly inference: Inference;
}

interface Search {
  readonly inferred: Inferred | undefined;
  /** 0 to 1 while it runs. */
  readonly progress: number | undefined;
  readonly wasCancelled: boolean;
  readonly start: (published: Published, candidates: readonly Candidate[]) => void;
  readonly cancel: () => void;
}

/** A turn for whoever shares the thread: the pane draws and answers between the pieces. */
const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

/** One search at a time; a new one, or leaving the view, ends the one that runs. */
export function useInferring(): Search {
  const [inferred, setInferred] = useState<Inferred>();
  const [progress, setProgress] = useState<number>();
  const [wasCancelled, setWasCancelled] = useState(false);
  const running = useRef<symbol>();

  useEffect(() => () => void (running.current = undefined), []);

  const start = useCallback((published: Published, candidates: readonly Candidate[]): void => {
    const search = (running.current = Symbol('search'));
    const isCancelled = (): boolean => running.current !== search;
    const onProgress = (done: number): void => {
      if (!isCancelled()) setProgress(done);
    };
    setInferred(undefined);
    setWasCancelled(false);
    setProgress(0);
    // The button that cancels must be there before the work begins.
    void pause()
      .then(() => inPieces(inferring(published, candidates), { onProgress, isCancelled, pause }))
      .then((inference) => {
        if (isCancelled()) return;
        running.current = undefined;
        setProgress(undefined);
        if (inference) setInferred({ published, inference });
      });
  }, []);

  const cancel = useCallback((): void => {
    running.current = undefined;
    setProgress(undefined);
    setWasCancelled(true);
  }, []);

  return { inferred, progress, wasCancelled, start, cancel };
}
