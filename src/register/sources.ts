import { INCOME_YEARS_BEFORE, type Measure } from './figures';

/** Where a measure of one year comes from, in the words that stand beside a key. */
export interface FigureSource {
  /** SCB's tables, by their id in PxWebApi v2. */
  readonly table: string;
  /** SCB's code of the table's content. */
  readonly content: string;
  /** When SCB last changed the table that the figures were read from. */
  readonly updated: string;
  readonly unit: 'invånare' | 'kr' | 'kr/inv';
  /** True if we have calculated the figure: SCB asks not to be named as the source of such figures. */
  readonly derived: boolean;
  readonly text: string;
  /** The day on which the inhabitants were counted. */
  readonly referenceDate: string;
  /** When the youngest of the tables that the figures need was published. */
  readonly published: string;
}

interface ScbTable {
  readonly id: string;
  readonly statistics: string;
  readonly content: string;
  readonly updated: string;
}

/** `updated` is the field of the same name in SCB's own answers, from which the figures were taken. */
const INHABITANTS: ScbTable = {
  id: 'TAB638',
  statistics: 'BE0101',
  content: 'BE0101N1',
  updated: '2025-02-21',
};
const INHABITANTS_PERTURBED: ScbTable = {
  id: 'TAB5557',
  statistics: 'BE0101',
  content: '000007ME',
  updated: '2026-02-24',
};
const TAX_POWER: ScbTable = {
  id: 'TAB3600',
  statistics: 'OE0101',
  content: 'OE0101A0',
  updated: '2025-12-15',
};

/** From this year on SCB moves every count by a small random number (the cell key method, CKM). */
const PERTURBED_FROM = 2025;

export function sourceOf(measure: Measure, year: number): FigureSource {
  switch (measure) {
    case 'folkmängd':
      return sourceOfInhabitants(year);
    case 'skattekraft':
      return sourceOfTaxPower(year);
    case 'skatteunderlag':
      return sourceOfTaxBase(year);
  }
}

/** The source in brief, for the header of a key. A header with the word skattekraft is refused as a key. */
export function shortSource(measure: Measure, year: number): string {
  if (measure !== 'skatteunderlag') return `SCB ${sourceOf(measure, year).table}`;
  const incomes = year - INCOME_YEARS_BEFORE;
  return `beräknat ur SCB ${TAX_POWER.id} och ${INHABITANTS.id}, inkomster ${incomes}, folkmängd ${incomes}-12-31`;
}

function sourceOfInhabitants(year: number): FigureSource {
  const table = year >= PERTURBED_FROM ? INHABITANTS_PERTURBED : INHABITANTS;
  const noise = year >= PERTURBED_FROM ? ' (varje tal slumpmässigt ändrat något av SCB, metoden CKM)' : '';
  return {
    table: table.id,
    content: table.content,
    updated: table.updated,
    unit: 'invånare',
    derived: false,
    text: `SCB, ${table.id} (${table.statistics}), folkmängd 31 december ${year}${noise}`,
    referenceDate: `${year}-12-31`,
    published: table.updated,
  };
}

function sourceOfTaxPower(year: number): FigureSource {
  const incomes = year - INCOME_YEARS_BEFORE;
  return {
    table: TAX_POWER.id,
    content: TAX_POWER.content,
    updated: TAX_POWER.updated,
    unit: 'kr/inv',
    derived: false,
    text: `SCB, ${TAX_POWER.id} (${TAX_POWER.statistics}, uppdaterad ${TAX_POWER.updated}), skattekraft ${year} (inkomster ${incomes})`,
    referenceDate: `${incomes}-12-31`,
    published: TAX_POWER.updated,
  };
}

function sourceOfTaxBase(year: number): FigureSource {
  const date = `${year - INCOME_YEARS_BEFORE}-12-31`;
  const taxPower = `${TAX_POWER.id} (uppdaterad ${TAX_POWER.updated})`;
  return {
    table: `${TAX_POWER.id} och ${INHABITANTS.id}`,
    content: `${TAX_POWER.content} × ${INHABITANTS.content}`,
    updated: TAX_POWER.updated,
    unit: 'kr',
    derived: true,
    text: `beräknat ur SCB ${taxPower} och ${INHABITANTS.id}: skattekraft ${year} × folkmängd ${date}`,
    referenceDate: date,
    published: TAX_POWER.updated,
  };
}
