/** What was done, as data: the pane says it in its own language. An operation that is to be undone adds its kind here. */
export type Deed =
  | { readonly kind: 'scenarioAdded'; readonly label: string }
  | { readonly kind: 'scenarioRenamed'; readonly label: string; readonly from: string }
  | { readonly kind: 'scenarioMoved'; readonly label: string }
  | { readonly kind: 'scenarioDeleted'; readonly label: string }
  | { readonly kind: 'baseChosen'; readonly label: string }
  | { readonly kind: 'assumptionAdded'; readonly label: string }
  | { readonly kind: 'assumptionRenamed'; readonly label: string; readonly from: string }
  | { readonly kind: 'assumptionMoved'; readonly label: string }
  | { readonly kind: 'assumptionDeleted'; readonly label: string }
  | { readonly kind: 'unitChanged'; readonly label: string; readonly unit: string }
  | { readonly kind: 'valueEdited'; readonly label: string; readonly scenario: string }
  | { readonly kind: 'repaired'; readonly count: number };
