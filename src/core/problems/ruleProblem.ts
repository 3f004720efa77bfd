export type TariffProblem =
  | { kind: 'tariffEmpty' }
  | { kind: 'tariffColumn'; column: string; found: string[] }
  | { kind: 'tariffNotNumber'; column: string; row: number; input: string }
  | { kind: 'tariffReversed'; from: number; to: number }
  | { kind: 'tariffOverlap'; at: number }
  | { kind: 'tariffGap'; after: number; before: number }
  | { kind: 'tariffWeight'; input: string }
  | { kind: 'tariffBelow'; weight: number; first: number }
  | { kind: 'tariffAbove'; weight: number; last: number }
  | { kind: 'tariffBetween'; weight: number; after: number };

export type ConditionProblem =
  | { kind: 'answersMissing' }
  | { kind: 'answersTooNarrow' }
  | { kind: 'answerWithoutParty'; row: number }
  | { kind: 'answerTwice'; party: string; same: string }
  | { kind: 'answerUnknown'; party: string; input: string }
  | { kind: 'ruleUnknown'; input: string; nearest?: string }
  | { kind: 'ruleCount'; count: number; asked: number }
  | { kind: 'rulePartyUnknown'; input: string; nearest?: string }
  | { kind: 'agreementLabelMissing' }
  | { kind: 'agreementTaken'; label: string }
  | { kind: 'agreementUnknown'; name: string }
  | { kind: 'partyNotAsked'; party: string; label: string }
  | { kind: 'dateUnknown'; input: string }
  | { kind: 'agreementDamaged'; label: string; line: string };

export type PriceProblem =
  { kind: 'indexEmpty' } | { kind: 'indexGap'; year: number } | { kind: 'indexUnknown'; table: string };

export type ChangeProblem = { kind: 'partyInNeither'; input: string; nearest?: string };
