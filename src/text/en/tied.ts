import type { tied as source } from '../sv/tied';

export const tied: typeof source = {
  option: 'Rows and columns are to tie',
  does: "Each column makes its amount, and each row the party's share of all amounts together. Inserted as one TIEOUT with row sums.",
  obstacles: {
    amounts: 'Needs two amounts or more.',
    method: 'Only with the method Largest remainder.',
  },
  sum: 'Sum',
  rowsTie: (total) => `The rows tie: in all, each party pays its share of ${total}.`,
  rowsOfBounds:
    'The rows tie: each sum is the quotas together, rounded. Fixed amounts, floors and caps hold for each amount by itself.',
  rowsOff: (names, total) =>
    `All rows but ${names.join(', ')} are the party's share of ${total}. There they differ by one step, and no table comes nearer when each part is its quota rounded up or down.`,
  nothingMoved: 'Each part is the same as if the amounts were shared one by one.',
  moved: (cells, others) =>
    `Changed from when the amounts are shared one by one: ${cells.join(', ')}${others > 0 ? ` and ${others} more` : ''}.`,
  movedCell: (party, from, to) => `${party} ${from} → ${to}`,
};
