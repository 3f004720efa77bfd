export type InferProblem =
  | { kind: 'inferEmpty' }
  | { kind: 'auditEmpty' }
  | { kind: 'inferPartyMissing'; row: number }
  | { kind: 'inferNotNumber'; party: string; input: string }
  | { kind: 'inferTotals'; totals: number; columns: number };

/** What cannot be read out of a formula that is to be explained. */
export type ReadingProblem =
  | { kind: 'expressionUnreadable'; expression: string }
  | { kind: 'argumentUnreadable'; argument: SharingArgument; expression: string }
  | { kind: 'formulaUnreadable'; formula: string }
  | { kind: 'tableInFormula'; formula: string }
  | { kind: 'commentTaken'; address: string };

export type SharingArgument = 'party' | 'key' | 'amount' | 'step' | 'method' | 'parties' | 'rowTotals';
