/** Ends a request that is cancelled or takes too long, and tells the two apart. */
interface TimeLimit {
  readonly signal: AbortSignal;
  hasPassed(): boolean;
  /** To be called when the request is over, or the timer lives on. */
  clear(): void;
}

/** By hand: AbortSignal.any came with Safari 17.4, which is younger than the Macs that Excel runs on. */
export function limitTime(seconds: number, cancel?: AbortSignal): TimeLimit {
  const controller = new AbortController();
  let passed = false;
  const abort = (): void => controller.abort();
  const timer = setTimeout(() => {
    passed = true;
    abort();
  }, seconds * 1000);
  cancel?.addEventListener('abort', abort);
  if (cancel?.aborted) abort();
  return {
    signal: controller.signal,
    hasPassed: () => passed,
    clear: () => {
      clearTimeout(timer);
      cancel?.removeEventListener('abort', abort);
    },
  };
}

/** Waits, but no longer than until somebody cancels. */
export function pause(seconds: number, cancel?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (cancel?.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      cancel?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, seconds * 1000);
    cancel?.addEventListener('abort', end);
  });
}
