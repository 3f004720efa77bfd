import { tokenize } from '@borgar/fx';
import { digitsOf, makeStamp } from '../../../../core/key/stamp';
import { onSheet, splitAddress } from '../../../address';
import { toCells, type CellValue } from '../../../cellValue';
import type { FreezeRecord } from '../freezing';
import { mapInSteps, type Steps } from '../../../turns';
import { absoluteReference } from '../../image/spell';

/** The sheet that keeps the formulas: it is the truth, for it outlives programs that lose what else the file keeps. */
export const FROZEN_SHEET = 'Frysta formler';

/** The columns of the list, in their order; they are found again by these captions. */
export const CAPTIONS = {
  sheet: 'Blad',
  cells: 'Cell',
  local: 'Formel',
  how: 'Fryst som',
  why: 'Varför',
  shown: 'Visade',
  now: 'Visar nu',
  sum: 'Summa',
  explanation: 'Förklaring',
  formula: 'Formel, exakt',
  control: 'Kontrolltecken',
  trace: 'Spår',
} as const;

export type ListColumn = keyof typeof CAPTIONS;
export const COLUMNS = Object.keys(CAPTIONS) as ListColumn[];

/** What stands above the list, line by line. */
export const FACTS = {
  made: 'Fryst',
  version: 'Version',
  where: 'Omfattar',
  scenario: 'Valt scenario',
  calculation: 'Uträkning på bladet',
  copies: 'Kopior',
} as const;

export type ListFact = keyof typeof FACTS;

export const HOW = { formula: 'Formel', value: 'Värde', kept: 'Lämnad' } as const;
export const WHERE: Readonly<Record<FreezeRecord['where'], string>> = {
  inPlace: 'arbetsbokens egna blad',
  copies: 'kopior av bladen',
};

/** One formula that was frozen, as the list keeps it. */
export interface FrozenRow {
  readonly sheet: string;
  /** Without the sheet: `B5`, or `B5:C17` for what it filled. */
  readonly cells: string;
  readonly formula: string;
  readonly how: keyof typeof HOW;
  /** Of what freezing put there. */
  readonly control: string;
  /** As the workbook gives it now. */
  readonly trace: string;
  /** The row of the sheet that it stands on. */
  readonly place: number;
}

/** Eight characters of what cells hold, to see later whether somebody has written there. */
export function* controlOf(formulas: readonly (readonly CellValue[])[]): Steps<string> {
  const cells: CellValue[][] = [];
  for (const row of formulas) cells.push(yield* mapInSteps(row, plain));
  return digitsOf(makeStamp('Fryst', toCells(cells)));
}

/** Other programs write a number with other digits at the end, and a sheet's name with or without quotes. */
function plain(cell: CellValue): CellValue {
  if (typeof cell === 'number') return Number(cell.toPrecision(14));
  return typeof cell === 'string' && cell.startsWith('=') ? plainFormula(cell) : cell;
}

export function plainFormula(formula: string): string {
  return tokenize(formula)
    .filter(({ type }) => type !== 'whitespace')
    .map(({ type, value }) => {
      if (!type.startsWith('range') || !value.includes('!')) return value;
      const { sheet, cells } = splitAddress(value);
      return sheet === undefined ? cells : onSheet(sheet, cells);
    })
    .join('')
    .toUpperCase();
}

/**
 * An ordinary formula that refers to a cell and to all that its formula refers to. Excel mends it when rows or sheets
 * are moved, so that it tells later whether the formula, which is kept as a text, would still mean the same.
 */
export function traceFormula(sheet: string, cells: string, formula: string): string {
  const [first = cells] = cells.split(':');
  const references = tokenize(formula).flatMap(({ type, value }) => {
    if (type !== 'range' && type !== 'range_beam') return [];
    const at = splitAddress(value);
    // Another workbook's cells are none that this one could move.
    if (at.sheet?.includes('[')) return [];
    return [absoluteReference(onSheet(at.sheet ?? sheet, at.cells))];
  });
  const all = new Set([absoluteReference(onSheet(sheet, first)), ...references]);
  return `=COUNTA(${[...all].slice(0, MOST_REFERENCES).join(',')})`;
}

/** Excel takes no more arguments. */
const MOST_REFERENCES = 255;
