import { fail, ok, type Result } from '../../core/problem';
import type { Measure } from '../figures';

/** A table of SCB's and the codes that pick one measure out of it. */
interface ScbTable {
  readonly id: string;
  readonly statistics: string;
  readonly content: string;
  /** Codes of the variables that SCB demands a choice in, beside region, content and year. */
  readonly fixed: Readonly<Record<string, string>>;
  readonly first: number;
  readonly last?: number;
  readonly perturbed: boolean;
}

/** One request: a table and the years that are to come from it, in rising order. */
export interface ScbRequest {
  readonly table: ScbTable;
  readonly years: readonly number[];
}

/** Sex and civil status may be left out, and SCB then gives the sum over them. */
const INHABITANTS: ScbTable = {
  id: 'TAB638',
  statistics: 'BE0101',
  content: 'BE0101N1',
  fixed: { Alder: 'tot' },
  first: 1968,
  last: 2024,
  perturbed: false,
};

/** Here the sums over age, sex and civil status are cells of their own and must be chosen: CKM moves each at random. */
const INHABITANTS_PERTURBED: ScbTable = {
  id: 'TAB5557',
  statistics: 'BE0101',
  content: '000007ME',
  fixed: { Alder: 'TotSA', Kon: 'TotSa', Civilstand: 'SC' },
  first: 2025,
  perturbed: true,
};

const TAX_POWER: ScbTable = {
  id: 'TAB3600',
  statistics: 'OE0101',
  content: 'OE0101A0',
  fixed: {},
  first: 1995,
  perturbed: false,
};

/** Published in kronor, where the register has to multiply skattekraft by inhabitants. */
const TAX_BASE: ScbTable = { ...TAX_POWER, content: 'OE0101A5' };

const tablesOf: Record<Measure, readonly ScbTable[]> = {
  folkmängd: [INHABITANTS, INHABITANTS_PERTURBED],
  skatteunderlag: [TAX_BASE],
  skattekraft: [TAX_POWER],
};

/** The requests that give a measure for some years: one a table. */
export function planRequests(measure: Measure, years: readonly number[]): Result<ScbRequest[]> {
  const wanted = [...new Set(years)].sort((a, b) => a - b);
  const [oldest] = wanted;
  const odd = wanted.find((year) => !Number.isInteger(year));
  if (oldest === undefined || odd !== undefined) {
    return fail({ kind: 'yearNotNumber', input: odd === undefined ? '' : String(odd) });
  }
  const tables = tablesOf[measure];
  const first = Math.min(...tables.map((table) => table.first));
  if (oldest < first) return fail({ kind: 'scbYearTooEarly', year: oldest, measure, first });
  return ok(
    tables
      .map((table) => ({ table, years: wanted.filter((year) => isIn(table, year)) }))
      .filter((request) => request.years.length > 0),
  );
}

function isIn({ first, last }: ScbTable, year: number): boolean {
  return year >= first && (last === undefined || year <= last);
}
