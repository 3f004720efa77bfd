import type { Cell } from '../../../../core/cell';

/** An argument that is a range: its address with the sheet, and what stands in its cells now, row by row. */
export interface RangeTerm {
  readonly address: string;
  readonly cells: readonly (readonly Cell[])[];
}
