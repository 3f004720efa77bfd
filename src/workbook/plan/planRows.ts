/** The rows of the sheet, counted from 0. */
export const ROW = {
  title: 0,
  status: 1,
  notes: 2,
  years: 5,
  budget: 6,
  index: 7,
  chain: 8,
  priced: 9,
  step: 10,
  amount: 11,
  key: 12,
  head: 14,
  first: 15,
} as const;
