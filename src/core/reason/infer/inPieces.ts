/** Who waits for long work, and may grow tired of it. */
interface Onlooker {
  /** 0 to 1. */
  readonly onProgress?: (done: number) => void;
  readonly isCancelled?: () => boolean;
  /** Lets whoever shares the thread have a turn: a task of the event loop, not a microtask. */
  readonly pause: () => Promise<void>;
}

/** A pane that does not answer for a twentieth of a second is felt; half of that leaves room for one slow piece. */
const PIECE_MILLISECONDS = 20;

/** Runs work piece by piece with a pause between them; gives nothing if it was cancelled. */
export async function inPieces<T>(
  work: Generator<number, T, void>,
  onlooker: Onlooker,
): Promise<T | undefined> {
  let begun = Date.now();
  for (;;) {
    if (onlooker.isCancelled?.()) return undefined;
    const piece = work.next();
    if (piece.done) {
      onlooker.onProgress?.(1);
      return piece.value;
    }
    if (Date.now() - begun < PIECE_MILLISECONDS) continue;
    onlooker.onProgress?.(piece.value);
    await onlooker.pause();
    begun = Date.now();
  }
}
