import { Exact } from '../../../../../core/amount';
import { hasFractions } from '../../../../../core/key/key';
import type { PlanRequest, PlanYear } from '../../../../../workbook';
import { findChoice, type KeyChoices } from '../../../share/keyChoices';
import { entryOf, NO_BUDGET, type Budget } from '../year/BudgetField';
import { yearKey } from '../year/yearKey';

/** One year as it is being filled in. */
export interface PlanRow {
  readonly budget: Budget;
  readonly percent: number | '';
  readonly keyName: string;
}

export function firstRow(keyName: string): PlanRow {
  return { budget: NO_BUDGET, percent: '', keyName };
}

/** A year that is added has the key of the one before. */
export function resizeRows(rows: readonly PlanRow[], count: number): PlanRow[] {
  return Array.from({ length: count }, (_, i) => rows[i] ?? firstRow(rows.at(-1)?.keyName ?? ''));
}

/** The years as they are to be written; nothing until each has a budget and a key. */
export function planYears(
  rows: readonly PlanRow[],
  first: number,
  choices: KeyChoices,
): PlanYear[] | undefined {
  const years = rows.flatMap(({ budget, percent, keyName }, i): PlanYear[] => {
    const [entry, key] = [entryOf(budget), yearKey(choices, keyName)];
    if (entry === '' || !key) return [];
    const index = percent === '' ? '' : new Exact(percent).div(100).toNumber();
    return [{ year: first + i, budget: entry, index, ...key }];
  });
  return years.length === rows.length ? years : undefined;
}

/** How a plan whose years all have the first one's key ties both ways. */
export function tiedPlan(rows: readonly PlanRow[], choices: KeyChoices): PlanRequest['tied'] {
  const key = findChoice(choices, rows[0]?.keyName ?? '')?.record?.key;
  return { comparesWhole: key?.ok === true && hasFractions(key.value) };
}
