import type fc from 'fast-check';

/** Something that reads what comes from outside, and what must hold whatever that is. */
export interface Target<T = unknown> {
  readonly name: string;
  readonly inputs: fc.Arbitrary<T>;
  /** Throws where it does not hold. */
  readonly holds: (input: T) => void | Promise<void>;
  /** How large a part of all runs it gets, compared with the others. */
  readonly weight: number;
}

export function expectThat(holds: boolean, said: string): void {
  if (!holds) throw new Error(said);
}
