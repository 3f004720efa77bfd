export type AmountProblem =
  | { kind: 'amountNotNumber'; input: string }
  | { kind: 'amountNotWhole'; amount: number; step: number }
  | { kind: 'amountTooLarge'; amount: number; step: number }
  | { kind: 'stepNotNumber'; input: string }
  | { kind: 'stepNotPositive'; step: number }
  | { kind: 'stepOutOfRange'; step: number; decimals: number; most: number }
  | { kind: 'methodUnknown'; input: string; known: { sv: string[]; en: string[] } };

/** What a rounding method cannot do. */
export type RoundingProblem =
  | { kind: 'lastOutOfBounds'; key: string; party: string; share: number; floor: number; cap?: number }
  | { kind: 'quotaTooFarBack'; key: string; most: number };

export type InstalmentProblem =
  { kind: 'instalmentCount'; input: string } | { kind: 'instalmentNumber'; input: string; count: number };

/** Row totals that somebody has prescribed, and what is wrong with them. */
export type TieOutProblem =
  | { kind: 'rowTotalCount'; given: number; rows: number }
  | { kind: 'rowTotalBlank'; party: string }
  | { kind: 'rowTotalNotNumber'; party: string; input: string }
  | { kind: 'rowTotalNotInSteps'; party: string; total: number; step: number }
  | { kind: 'rowTotalWithoutParty'; row: number; input: string }
  | { kind: 'rowTotalsOfNest'; key: string }
  | { kind: 'planKeysDiffer'; years: [number, number] }
  | { kind: 'rowTotalsOff'; sum: number; amounts: number; changes: RowTotalChange[] }
  | { kind: 'rowTotalsUnattainable'; changes: RowTotalChange[] };

export interface RowTotalChange {
  readonly party: string;
  readonly from: number;
  readonly to: number;
}
