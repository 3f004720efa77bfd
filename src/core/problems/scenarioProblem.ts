export type ScenarioProblem =
  | { kind: 'scenarioUnknown'; label: string }
  | { kind: 'scenarioTaken'; label: string }
  | { kind: 'scenarioLabelMissing' }
  | { kind: 'scenarioLast'; label: string }
  | { kind: 'scenarioInUse'; label: string; cells: string[] }
  | { kind: 'assumptionInUse'; label: string; cells: string[] }
  | { kind: 'assumptionLabelMissing' }
  | { kind: 'assumptionTaken'; label: string }
  | { kind: 'assumptionUnknown'; label: string }
  | { kind: 'scenariosMissing' }
  | { kind: 'scenariosDamaged'; cell: string; expected: string };

export type CompareProblem =
  | { kind: 'compareNoScenario' }
  | { kind: 'compareColumns'; parties: string; amounts: string }
  | { kind: 'compareCancelled' }
  | { kind: 'compareTimedOut'; scenario: string; seconds: number }
  | { kind: 'compareDisturbed'; address: string }
  | { kind: 'compareOtherRuns'; scenario: string }
  | { kind: 'compareNotRestored'; scenario: string }
  | { kind: 'resultTableMissing'; address: string };
