/** The rows of the sheet, counted from 0. */
export const ROW = {
  status: 1,
  notes: 2,
  count: 5,
  firstDue: 6,
  months: 7,
  step: 8,
  kind: 9,
  rate: 10,
  reference: 11,
  blocks: 13,
  due: 14,
  weekday: 15,
  head: 16,
  first: 17,
} as const;

/** Party, their reference, their order number and the amount stand left of the instalments. */
export const LEFT = 4;

export const CONTRIBUTION = 'Bidrag utan moms';
export const SERVICE = 'Tjänst där moms tillkommer';

/** The first column of a block. */
export function columnOf(block: number, count: number): number {
  return LEFT + block * (count + 1);
}
