import { cellAddress, columnLetters } from '../address';
import { asText, type CellValue } from '../cellValue';
import type { ComparedScenario, Comparison } from './comparison';

/** Figures of the parties, and whose they are. */
export interface BasisColumn {
  readonly year: number;
  /** The day on which the inhabitants were counted. */
  readonly referenceDate: string;
  readonly source: string;
  /** One a party; absent for a region or a company. */
  readonly figures: readonly (number | undefined)[];
}

export interface ConsequenceOptions {
  /** The label of the scenario that the others are compared with. */
  readonly base: string;
  readonly inhabitants: BasisColumn;
  /** In kronor. */
  readonly taxBase: BasisColumn;
}

/** Rows above the parties: the title, what it is about, the groups of columns and their heads. */
export const HEAD_ROWS = 4;

export interface ConsequenceColumn {
  /** What stands above the first column of a group. */
  readonly group: string;
  readonly heading: string;
  readonly format: string;
  /** True where the figures are the user's to change. */
  readonly isInput?: boolean;
  readonly cell: (row: number, party: number) => CellValue;
  readonly sum: (row: number) => CellValue;
}

/**
 * The columns of the table, from the left. Amounts are what was read; everything else is a formula on them. `kronor` is
 * the cell that says how many kronor one of the measure is.
 */
export function consequenceColumns(
  comparison: Comparison,
  options: ConsequenceOptions,
  kronor: string,
): ConsequenceColumn[] {
  const { scenarios, measure } = comparison;
  const others = scenarios.filter(({ label }) => label !== options.base);
  const hasBase = others.length < scenarios.length;
  const changed = hasBase ? others : [];
  const first = { amounts: 1, inhabitants: 1 + scenarios.length + 2 * changed.length };
  const taxBase = first.inhabitants + 1 + scenarios.length;
  const money = moneyFormat(comparison);
  const amountOf = ({ label }: ComparedScenario): number =>
    first.amounts + scenarios.findIndex((scenario) => scenario.label === label);
  const base = first.amounts + scenarios.findIndex(({ label }) => label === options.base);

  const columns = (
    each: readonly ComparedScenario[],
    group: string,
    format: string,
    formula: (row: number, scenario: ComparedScenario) => string,
  ): ConsequenceColumn[] =>
    each.map((scenario) => ({
      group,
      heading: scenario.label,
      format,
      cell: (row) => formula(row, scenario),
      sum: (row) => formula(row, scenario),
    }));

  return [
    {
      group: '',
      heading: 'Part',
      format: '@',
      cell: (_, party) => asText(comparison.parties[party] ?? ''),
      sum: () => 'Summa',
    },
    ...scenarios.map((scenario, i) => amountColumn(scenario, first.amounts + i, measure, money)),
    ...columns(changed, `Ändring mot ${options.base}, ${measure}`, signed(money), (row, scenario) =>
      changeFormula(cellAddress(row, base), cellAddress(row, amountOf(scenario))),
    ),
    ...columns(changed, `Ändring mot ${options.base}, %`, signed('0.0%'), (row, scenario) =>
      percentFormula(cellAddress(row, base), cellAddress(row, amountOf(scenario))),
    ),
    basisColumn(
      `Invånare ${options.inhabitants.referenceDate} (SCB)`,
      options.inhabitants,
      first.inhabitants,
    ),
    ...columns(scenarios, 'Kr per invånare', '#,##0.00', (row, scenario) =>
      perUnitFormula(cellAddress(row, amountOf(scenario)), `$${cellAddress(row, first.inhabitants)}`, kronor),
    ),
    basisColumn(`Skatteunderlag ${options.taxBase.year}, kr (beräknat ur SCB)`, options.taxBase, taxBase),
    ...columns(scenarios, 'Öre per skattekrona', '#,##0.00', (row, scenario) =>
      perUnitFormula(
        cellAddress(row, amountOf(scenario)),
        `$${cellAddress(row, taxBase)}`,
        `${kronor}*10000`,
      ),
    ),
  ];
}

function amountColumn(
  scenario: ComparedScenario,
  column: number,
  measure: string,
  format: string,
): ConsequenceColumn {
  const shown = shownInstead(scenario);
  return {
    group: `Belopp, ${measure}`,
    heading: scenario.label,
    format,
    cell: (_, party) => scenario.amounts[party] ?? shown,
    sum: (row) => sumFormula(row, column),
  };
}

/** As a text, also where the workbook shows an error: an error among the cells would end up in every chart and sum. */
function shownInstead({ shown }: ComparedScenario): string {
  const [only] = shown;
  return shown.length === 1 && only !== undefined && only !== '' ? `'${only}` : 'saknas';
}

function basisColumn(heading: string, { figures }: BasisColumn, column: number): ConsequenceColumn {
  return {
    group: '',
    heading,
    format: '#,##0',
    isInput: true,
    cell: (_, party) => figures[party] ?? '',
    sum: (row) => sumFormula(row, column),
  };
}

/** Nothing is summed up of which a part is missing. */
function sumFormula(row: number, column: number): string {
  const letters = columnLetters(column);
  const cells = `${letters}${HEAD_ROWS + 1}:${letters}${row}`;
  return `=IF(COUNT(${cells})=ROWS(${cells}),SUM(${cells}),"")`;
}

function changeFormula(before: string, after: string): string {
  return `=IF(COUNT(${before},${after})=2,${after}-${before},"")`;
}

/** Of the size of what was paid before, so that a larger refund has the sign of its change in money. */
function percentFormula(before: string, after: string): string {
  return `=IF(COUNT(${before},${after})<2,"",IF(${before}=0,"",(${after}-${before})/ABS(${before})))`;
}

function perUnitFormula(amount: string, units: string, factor: string): string {
  return `=IF(COUNT(${amount},${units})<2,"",IF(${units}=0,"",${amount}*${factor}/${units}))`;
}

/** With as many decimals as the workbook's own amounts have. */
function moneyFormat({ scenarios }: Comparison): string {
  const all = scenarios.flatMap(({ amounts }) => amounts);
  const hasDecimals = all.some((amount) => amount !== undefined && !Number.isInteger(amount));
  return hasDecimals ? '#,##0.00' : '#,##0';
}

function signed(format: string): string {
  return `+${format};-${format};${format}`;
}

/** The heads, the parties and their sum. */
export function tableCells(comparison: Comparison, columns: readonly ConsequenceColumn[]): CellValue[][] {
  const sumRow = HEAD_ROWS + comparison.parties.length;
  return [
    columns.map(({ group }, i) => (group === columns[i - 1]?.group ? '' : asText(group))),
    columns.map(({ heading }) => asText(heading)),
    ...comparison.parties.map((_, party) => columns.map(({ cell }) => cell(HEAD_ROWS + party, party))),
    columns.map(({ sum }) => sum(sumRow)),
  ];
}
