import { canonicalName } from '../../../../../core/party';

export const RULE_KINDS = ['all', 'atLeast', 'majority', 'named'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** A rule as it is chosen in the pane. */
export interface RuleDraft {
  readonly kind: RuleKind;
  readonly count: number | '';
  readonly names: readonly string[];
}

export const FIRST_RULE: RuleDraft = { kind: 'all', count: '', names: [] };

/** The rule as it is written in its cell; empty until everything has been chosen. */
export function ruleText({ kind, count, names }: RuleDraft): string {
  switch (kind) {
    case 'all':
      return 'alla';
    case 'majority':
      return 'merparten';
    case 'atLeast':
      return count === '' ? '' : `minst ${count}`;
    case 'named':
      return names.join('; ');
  }
}

/** What stands in the cell, as far as it can be chosen in the pane. */
export function readRuleText(text: string): RuleDraft {
  const written = canonicalName(text);
  const count = /^minst (\d+)$/.exec(written)?.[1];
  if (written === 'alla') return FIRST_RULE;
  if (written === 'merparten') return { ...FIRST_RULE, kind: 'majority' };
  if (count !== undefined) return { ...FIRST_RULE, kind: 'atLeast', count: Number(count) };
  const names = text.split(';').map((name) => name.trim());
  return { ...FIRST_RULE, kind: 'named', names: names.filter((name) => name !== '') };
}
