import { fail } from '../core/problem';
import type { Eventually } from './whenReady';

/**
 * A part of the functions that is fetched when it is first needed. The first answer is a promise, during which Excel
 * shows #BUSY!; from then on the part is there and answers at once. A part that could not be fetched is asked for again
 * at the next call: the loader forgets what failed.
 */
export class OnDemand<Part> {
  private part: Part | undefined;

  constructor(private readonly fetchPart: () => Promise<Part>) {}

  use<T>(ask: (part: Part) => Eventually<T>): Eventually<T> {
    if (this.part !== undefined) return ask(this.part);
    return this.fetchPart().then(
      (part) => {
        this.part = part;
        return ask(part);
      },
      (cause: unknown) => fail({ kind: 'partNotFetched', said: String(cause) }),
    );
  }
}

/** A function of such a part, with the same arguments. */
export function onDemand<Part, Arguments extends unknown[], T>(
  part: OnDemand<Part>,
  choose: (part: Part) => (...given: Arguments) => Eventually<T>,
): (...given: Arguments) => Eventually<T> {
  return (...given) => part.use((fetched) => choose(fetched)(...given));
}
