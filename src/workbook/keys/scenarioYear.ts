import { covers, readValidity } from '../../core/key/validity';
import { canonicalName } from '../../core/party';
import type { KeyRecord, WorkbookContent } from '../model';

/**
 * The year that the chosen scenario is about: the assumption called `År`, else the first year in the scenario's name.
 */
export function scenarioYear({ scenarios }: Pick<WorkbookContent, 'scenarios'>): number | undefined {
  if (!scenarios?.ok) return undefined;
  const { assumptions, chosen } = scenarios.value;
  const stated = assumptions.find(({ label }) => canonicalName(label) === 'år');
  return yearIn(String(stated?.active ?? '')) ?? yearIn(chosen);
}

/** The year that the workbook is about: the scenario's, else the latest that a scenario or a key is named after. */
export function workbookYear(content: Pick<WorkbookContent, 'scenarios' | 'keys'>): number {
  const { scenarios, keys } = content;
  const labels = [...(scenarios?.ok ? scenarios.value.scenarios : []), ...keys.map(({ label }) => label)];
  const years = labels.map(yearIn).filter((year) => year !== undefined);
  return scenarioYear(content) ?? (years.length > 0 ? Math.max(...years) : new Date().getFullYear());
}

/** True for a key that says which years it is valid for and leaves this one out. */
export function isOutside({ facts }: Pick<KeyRecord, 'facts'>, year: number | undefined): year is number {
  const validity = readValidity(facts.validity);
  return year !== undefined && validity !== undefined && !covers(validity, year);
}

function yearIn(text: string): number | undefined {
  const found = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  return found === undefined ? undefined : Number(found);
}
