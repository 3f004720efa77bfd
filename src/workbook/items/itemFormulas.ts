import { MEASURES } from '../../core/measure';
import { OVERVIEW, OVERVIEW_STAMP } from '../about/overview';
import { absoluteAddress, cellAddress, columnLetters } from '../address';
import type { Column, Computed } from './columns';

/** Where the rows of the block stand; formulas that look over all items reach from the first to the last of them. */
export interface Extent {
  readonly columns: Readonly<Record<Column, number>>;
  readonly first: number;
  readonly last: number;
}

/** What stands in the computed columns of a row. Ordinary functions, so that the block works without the add-in. */
export function computedFormulas(extent: Extent, row: number): Record<Computed, string> {
  const at = (column: Column): string => cellAddress(row, extent.columns[column]);
  const { base, budget, grants, income, net, percent, key } = mapCells(at);
  const of = `IF(${base}="Budget",${budget},IF(${base}="Bidrag",${grants},IF(${base}="Netto",${net},NA())))`;
  return {
    net: `=${budget}-${grants}-${income}`,
    overhead: `=IF(OR(${percent}="",${percent}=0),0,${percent}*${of})`,
    overheadIncome: `=${sameKind(extent, at, 'overheadTo', at('name'), all(extent, 'overhead'))}`,
    toShare: `=${net}+${at('overhead')}-${at('overheadIncome')}-${at('carried')}`,
    parties: `=IF(${key}="","",INDEX(${OVERVIEW}[Antal parter],MATCH(${key},${OVERVIEW}[${OVERVIEW_STAMP}],0)))`,
    status: statusFormula(extent, at),
  };
}

/** The cells of a column for all items: `$B$5:$B$11`. */
function all({ columns, first, last }: Extent, column: Column): string {
  return `${absoluteAddress(first, columns[column])}:${absoluteAddress(last, columns[column])}`;
}

type At = (column: Column) => string;

function mapCells(at: At) {
  return {
    base: at('base'),
    budget: at('budget'),
    grants: at('grants'),
    income: at('income'),
    net: at('net'),
    percent: at('percent'),
    key: at('key'),
  };
}

/** Over the rows that name `wanted` in a column, in this row's measure and price level: tkr is never added to kr. */
function sameKind(extent: Extent, at: At, column: Column, wanted: string, what?: string): string {
  const same = (kind: Column): string => `(${all(extent, kind)}=${at(kind)})`;
  const rows = `(${all(extent, column)}=${wanted})*${same('measure')}*${same('priceLevel')}`;
  return `SUMPRODUCT(${rows}${what === undefined ? '' : `*${what}`})`;
}

/** The first thing that is wrong, in the order in which it must be mended. */
function statusFormula(extent: Extent, at: At): string {
  const [toShare, measure, to] = [at('toShare'), at('measure'), at('overheadTo')];
  const checks: [when: string, says: string][] = [
    [`COUNTIF(${all(extent, 'name')},${at('name')})>1`, 'Två poster heter så'],
    [`ISERROR(${at('key')})`, 'Nyckeln är fel eller tillägget saknas: ändra inget, spara inte'],
    [`ISNA(${toShare})`, 'Ett värde är inte angivet'],
    [`ISERROR(${toShare})`, 'Ett belopp är inget tal'],
    [`${at('budget')}=""`, 'Budget saknas'],
    [`AND(${measure}<>"kr",${measure}<>"tkr",${measure}<>"mkr")`, 'Mått saknas: kr, tkr eller mkr'],
    [
      `AND(${at('priceLevel')}<>"",NOT(ISNUMBER(${at('priceLevel')})))`,
      'Prisnivån ska vara ett årtal, t.ex. 2017',
    ],
    [
      `AND(${to}<>"",${sameKind(extent, at, 'name', to)}=0)`,
      'Påslaget når ingen post i samma mått och prisnivå',
    ],
    [`ROUND(${toShare},6)=0`, 'Inget att fördela'],
    [`${at('key')}=""`, 'Nyckel saknas'],
    [`${toShare}<0`, 'Mer finansiering än kostnad: betalas tillbaka'],
  ];
  return `=${checks.reduceRight((rest, [when, says]) => `IF(${when},"${says}",${rest})`, '"Kan fördelas"')}`;
}

/** A sum row's cells: of one measure and price level, which stand in the row itself, or of all where they are alike. */
export function groupSum(extent: Extent, column: Column, row: number): string {
  const kind = (which: 'measure' | 'priceLevel'): string =>
    `${all(extent, which)},$${columnLetters(extent.columns[which])}${row + 1}&""`;
  return `=SUMIFS(${relative(extent, column)},${kind('measure')},${kind('priceLevel')})`;
}

const ALIKE = 'Kan läggas ihop';

export function totalSum(extent: Extent, column: Column, row: number): string {
  const alike = `$${columnLetters(extent.columns.status)}${row + 1}`;
  return `=IF(${alike}="${ALIKE}",SUM(${relative(extent, column)}),${alike})`;
}

/** Amounts of different measure or price level are never added: the row says why instead. */
export function alikeFormula(extent: Extent): string {
  const [measures, levels] = [all(extent, 'measure'), all(extent, 'priceLevel')];
  const counts = MEASURES.map((measure) => `COUNTIF(${measures},"${measure}")`).join(',');
  const oneLevel = `AND(MIN(${levels})=MAX(${levels}),OR(COUNT(${levels})=0,COUNT(${levels})=COUNTA(${measures})))`;
  return `=IF(MAX(${counts})<>COUNTA(${measures}),"olika mått",IF(${oneLevel},"${ALIKE}","olika prisnivå"))`;
}

function relative({ columns, first, last }: Extent, column: Column): string {
  const letters = columnLetters(columns[column]);
  return `${letters}$${first + 1}:${letters}$${last + 1}`;
}
