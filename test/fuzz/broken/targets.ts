import fc from 'fast-check';
import { expectThat, type Target } from '../target';

/** Readers that are wrong in each way that the fuzz must find. */
const numbers = { inputs: fc.nat(100_000), weight: 1 };

export const TARGETS: readonly Target<number>[] = [
  { ...numbers, name: 'wrong', holds: (number) => expectThat(number < 7777, 'It is larger.') },
  {
    ...numbers,
    name: 'slow',
    // Each of many smaller numbers would take a second.
    inputs: fc.constantFrom(1, 95_000),
    holds: async (number) => {
      if (number > 90_000) await new Promise((resolve) => setTimeout(resolve, 1100));
    },
  },
  {
    ...numbers,
    name: 'polluting',
    holds: () => {
      Object.assign(Object.prototype, { polluted: true });
    },
  },
  {
    ...numbers,
    name: 'hanging',
    holds: (number) => {
      while (number > 90_000);
    },
  },
  { ...numbers, name: 'good', holds: () => undefined },
];
