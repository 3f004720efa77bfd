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
  applied: 10,
  whole: 11,
  cent: 12,
  head: 14,
  first: 15,
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

/** Whether the amounts are rounded by what is carried in, as the cell says it. */
export const APPLIED = { yes: 'ja', no: 'nej' } as const;

export const HEADS = {
  name: 'Part',
  preliminary: 'Preliminärt',
  settlement: 'Avräkning',
  carriedOut: 'Avrundning att föra vidare',
} as const;
