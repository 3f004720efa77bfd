/** The rows of the sheet, counted from 0. */
export const ROW = {
  status: 1,
  note: 2,
  measure: 3,
  ways: 5,
  amount: 6,
  key: 7,
  step: 8,
  carried: 9,
  whole: 10,
  cent: 11,
  head: 13,
  first: 14,
} as const;

/** The columns of the party table; `party` and `weight` at the end are the key that the final amounts are rounded by. */
export const COLUMN = {
  name: 'A',
  preliminary: 'B',
  forecast: 'C',
  forecastDifference: 'D',
  claim: 'E',
  carriedIn: 'F',
  final: 'G',
  settlement: 'H',
  carriedOut: 'I',
  party: 'K',
  weight: 'L',
} as const;

export const HEADS = {
  name: 'Part',
  preliminary: 'Preliminärt',
  settlement: 'Avräkning',
  carriedOut: 'Avrundning att föra vidare',
} as const;
