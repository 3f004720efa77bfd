import { canonicalName } from '../../../../../core/party';
import type { Assumption, KeyRecord, ScenarioBlock } from '../../../../../workbook/model';
import { missing, withKey, type SideResult } from './side';

/** What is chosen of the scenarios on one side: defined names, as they are typed in formulas. */
export interface ScenarioChoice {
  readonly scenario: string;
  /** An assumption that is an amount. */
  readonly amount: string;
  /** An assumption that chooses a key, or a key of the workbook. */
  readonly key: string;
}

/** What the assumptions say in a scenario, read from its own column: it need not be the one that is chosen now. */
export function readScenarioSide(
  { scenario, amount, key }: ScenarioChoice,
  block: ScenarioBlock,
  keys: readonly KeyRecord[],
): SideResult {
  const column = block.scenarios.indexOf(scenario);
  const stated = block.assumptions.find(({ name }) => name === amount);
  if (!stated || column < 0) return missing({ kind: 'amount' });
  const value = stated.values[column] ?? '';
  const where = { assumption: stated.label, scenario };
  if (value === '') return missing({ kind: 'amountBlank', ...where });
  if (typeof value !== 'number') return missing({ kind: 'amountText', ...where, shown: value });

  const assumed = block.assumptions.find(({ name }) => name === key);
  const record = assumed ? pickedIn(assumed, column, keys) : keys.find(({ name }) => name === key);
  if (assumed && !record) return noKey(assumed, column, scenario);
  return withKey(record, (found) => ({
    ok: true,
    side: {
      amount: value,
      record: found,
      unit: stated.unit,
      source: {
        label: scenario,
        amount: { kind: 'assumption', name: amount },
        key: { kind: assumed ? 'assumption' : 'key', name: key },
      },
    },
  }));
}

function pickedIn({ values }: Assumption, column: number, keys: readonly KeyRecord[]): KeyRecord | undefined {
  const label = canonicalName(String(values[column] ?? ''));
  return keys.find((key) => canonicalName(key.label) === label);
}

function noKey({ label, values }: Assumption, column: number, scenario: string): SideResult {
  const shown = String(values[column] ?? '');
  const where = { assumption: label, scenario };
  return shown === ''
    ? missing({ kind: 'keyBlank', ...where })
    : missing({ kind: 'keyUnknown', ...where, shown });
}

/** From the base to the scenario that is chosen, or the first other one; by the first amount and the first key. */
export function firstChoices(
  block: ScenarioBlock,
  keys: readonly KeyRecord[],
): { before: ScenarioChoice; after: ScenarioChoice } {
  const { scenarios, chosen, base } = block;
  const before = base !== undefined && scenarios.includes(base) ? base : (scenarios[0] ?? '');
  const after = chosen !== before ? chosen : (scenarios.find((label) => label !== before) ?? '');
  const nameOf = (kind: Assumption['kind']): string | undefined =>
    block.assumptions.find((assumption) => assumption.kind === kind)?.name;
  const shared = { amount: nameOf('amount') ?? '', key: nameOf('key') ?? keys[0]?.name ?? '' };
  return { before: { scenario: before, ...shared }, after: { scenario: after, ...shared } };
}
