import { fail, ok, type Result } from '../core/problem';

/** A page that does not answer for a twentieth of a second is felt; half of that leaves room for one slow step. */
const LONGEST_MS = 20;

/** Work that would hang the pane is written as steps: at each `yield` the page may have its turn. */
export type Steps<T> = Generator<void, T, void>;

/** Takes turns with whoever shares the thread: the pane, which a person uses, and the functions, which Excel waits for. */
export class Turns {
  private begun = performance.now();
  private count = 0;

  constructor(private readonly signal?: AbortSignal) {}

  /** How often the page has had its turn: often enough to tell it how far the work has come. */
  get given(): number {
    return this.count;
  }

  get isStopped(): boolean {
    return this.signal?.aborted ?? false;
  }

  /** We have had ours. */
  get isOver(): boolean {
    return performance.now() - this.begun >= LONGEST_MS;
  }

  /** Gives the page its turn if we have had ours. To be awaited between two steps of any length. */
  async give(): Promise<void> {
    if (!this.isOver) return;
    await nextTask();
    this.count += 1;
    this.begun = performance.now();
  }

  /** Does all steps, unless it is stopped between two of them. */
  async through<T>(steps: Steps<T>): Promise<Result<T>> {
    for (;;) {
      if (this.isStopped) return fail({ kind: 'sharingStopped' });
      const step = steps.next();
      if (step.done) return ok(step.value);
      if (this.isOver) await this.give();
    }
  }

  /** Does all steps: for what is soon done, and is not worth stopping in the middle. */
  async toEnd<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (this.isOver) await this.give();
    }
  }
}

/**
 * A message and not a timer: browsers make a timer that starts a timer wait for four milliseconds (HTML, timer
 * initialisation steps), and that of a pane which is not seen for a second or more.
 */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** As `map`, in steps. */
export function* mapInSteps<T, U>(items: Iterable<T>, to: (item: T) => U): Steps<U[]> {
  const mapped: U[] = [];
  for (const item of items) {
    yield;
    mapped.push(to(item));
  }
  return mapped;
}

/** Does all steps at once, where nobody waits for the page. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
