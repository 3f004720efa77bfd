import { sayValueReason } from '../../../../text';
import { onSheet } from '../../../address';
import { asText, type CellValue } from '../../../cellValue';
import type { FreezeRecord } from '../freezing';
import {
  CAPTIONS,
  COLUMNS,
  FACTS,
  FROZEN_SHEET,
  HOW,
  traceFormula,
  WHERE,
  type ListColumn,
} from './frozenList';
import type { DoneCell } from './doneCell';
import { absoluteReference } from '../../image/spell';
import { splitAddress } from '../../../address';

/** What the sheet says of the freezing as a whole. */
export interface ListHeading extends Pick<FreezeRecord, 'made' | 'version' | 'where' | 'scenario'> {
  readonly calculation: string;
  readonly copies: readonly { readonly copy: string; readonly original: string }[];
}

const NOTE =
  'Formlerna nedan stod i arbetsboken innan den frystes. Tillägget Fördelningsnyckel lägger tillbaka dem (vyn Skicka). Ändra inget på bladet.';

export function headingCells(heading: ListHeading): CellValue[][] {
  const copies = heading.copies.map(({ copy, original }) => `${copy} / ${original}`).join(' * ');
  return [
    [FROZEN_SHEET, ''],
    [NOTE, ''],
    [FACTS.made, asText(heading.made)],
    [FACTS.version, asText(heading.version)],
    [FACTS.where, WHERE[heading.where]],
    [FACTS.scenario, asText(heading.scenario ?? '')],
    [FACTS.calculation, asText(heading.calculation)],
    [FACTS.copies, asText(copies)],
    ['', ''],
  ];
}

export function captionCells(): CellValue[] {
  return COLUMNS.map((column) => CAPTIONS[column]);
}

/** One row for a formula. */
export function rowCells(cell: DoneCell): CellValue[] {
  const { sheet = '', cells } = splitAddress(cell.area);
  const [first = cells] = cells.split(':');
  const row: Record<ListColumn, CellValue> = {
    sheet: asText(sheet),
    cells: asText(cells),
    local: asText(cell.local),
    how: HOW[cell.isKept ? 'kept' : cell.how],
    why: cell.why ? asText(sayValueReason(cell.why, 'sv')) : '',
    shown: shownText(cell.shown[0]?.[0] ?? ''),
    now: `=${absoluteReference(onSheet(sheet, first))}`,
    sum: cell.sumCheck ?? '',
    explanation: asText(cell.explanation ?? ''),
    formula: asText(cell.formula),
    control: asText(cell.control),
    trace: traceFormula(sheet, cells, cell.formula),
  };
  return COLUMNS.map((column) => row[column]);
}

function shownText(value: CellValue): CellValue {
  return typeof value === 'string' ? asText(value) : value;
}
