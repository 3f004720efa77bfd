import { fail, ok, type Problem, type Result } from '../../core/problem';
import { INCOME_YEARS_BEFORE, type Measure } from '../figures';
import { findMunicipality, type Municipality } from '../municipalities';
import { SCB_ADDRESS } from './address';
import type { ScbAnswer, ScbOrigin } from './answer';

/** A key out of SCB's answer, ready to be written: its parties, and the facts that stand above them. */
interface ScbKey {
  readonly rows: readonly { readonly party: string; readonly weight: number }[];
  readonly facts: {
    readonly measure: string;
    readonly referenceDate: string;
    readonly source: string;
    readonly published: string;
  };
}

const SCB_HOST = new URL(SCB_ADDRESS).host;

/** The municipalities with these codes, in this order; each must have a figure, for whoever is named is to pay. */
export function registerKeyFromScb(
  answer: ScbAnswer,
  year: number,
  codes: readonly string[],
): Result<ScbKey> {
  const { measure, table, host } = answer;
  if (measure === 'skattekraft') return fail({ kind: 'headerTaxPower', key: '', header: titleOf(measure) });
  const origin = answer.origins.find(({ years }) => years.includes(year));
  if (!origin) return fail({ kind: 'scbNotPublished', table, measure, years: [year] });
  const chosen = findAll(codes);
  if (!chosen.ok) return chosen;
  const rows = rowsOf(answer, year, chosen.value);
  if (!rows.ok) return rows;
  return ok({ rows: rows.value, facts: factsOf(measure, year, origin, host) });
}

function findAll(codes: readonly string[]): Result<Municipality[]> {
  if (codes.length === 0) return fail({ kind: 'selectionEmpty' });
  const found: Municipality[] = [];
  for (const [index, code] of codes.entries()) {
    const municipality = findMunicipality(code);
    if (!municipality) return fail({ kind: 'partyNotMunicipality', input: code });
    const before = found.indexOf(municipality);
    if (before >= 0) return fail(listedTwice(code, before, index));
    found.push(municipality);
  }
  return ok(found);
}

function listedTwice(input: string, first: number, second: number): Problem {
  return { kind: 'partyListedTwice', input, rows: [first + 1, second + 1] };
}

function rowsOf(
  { measure, figures }: ScbAnswer,
  year: number,
  chosen: readonly Municipality[],
): Result<ScbKey['rows']> {
  const weights = new Map(
    figures.filter((each) => each.year === year).map((each) => [each.code, each.value]),
  );
  const rows = chosen.map(({ code, name }) => ({ party: name, weight: weights.get(code) ?? null }));
  const lacking = rows.filter(({ weight }) => weight === null).map(({ party }) => party);
  if (lacking.length > 0) return fail({ kind: 'scbFiguresMissing', municipalities: lacking, measure, year });
  return ok(rows.flatMap(({ party, weight }) => (weight === null ? [] : [{ party, weight }])));
}

function factsOf(measure: Measure, year: number, origin: ScbOrigin, host: string): ScbKey['facts'] {
  const countedIn = measure === 'folkmängd' ? year : year - INCOME_YEARS_BEFORE;
  return {
    measure: titleOf(measure),
    referenceDate: `${countedIn}-12-31`,
    source: sourceText(measure, year, origin, host),
    published: origin.updated,
  };
}

function titleOf(measure: Measure): string {
  const titles = { folkmängd: 'Folkmängd', skatteunderlag: 'Skatteunderlag, kr', skattekraft: 'Skattekraft' };
  return titles[measure];
}

function sourceText(
  measure: Measure,
  year: number,
  { table, statistics, updated, perturbed }: ScbOrigin,
  host: string,
): string {
  const what =
    measure === 'folkmängd'
      ? `folkmängd 31 december ${year}`
      : `skatteunderlag ${year} (inkomster ${year - INCOME_YEARS_BEFORE})`;
  const noise = perturbed ? ' (varje tal slumpmässigt ändrat något av SCB, metoden CKM)' : '';
  const mirror = host === SCB_HOST ? '' : `, hämtat från ${host}`;
  return `SCB, ${table} (${statistics}), uppdaterad ${updated}, ${what}${noise}${mirror}`;
}
