import { cellAddress, onSheet } from '../../address';
import type { CellValue } from '../../cellValue';
import { cornerOf, type Corner } from '../../explain/cellAt';
import { ownFunction, parseFormula, walk, type Expression } from '../../explain/formula';
import { sheetOf, type SheetImage, type WorkbookImage } from './sheetImage';
import { sendBatch } from './sendBatch';

/** A formula that is to be frozen, with the area that it fills. */
export interface FormulaCell {
  readonly address: string;
  readonly area: Corner;
  readonly formula: string;
  /** Absent for what the parser cannot read. */
  readonly expression?: Expression;
}

/** Formulas of ours by their text; what stands between quotes is no call, which the parser decides. */
const OWN = /NYCKEL\.\p{L}/iu;
/** `H3#`: what spills from a cell. It points nowhere once each cell has its own content. */
const SPILL = /\$?[A-Z]{1,3}\$?\d+#/i;

/** Every formula of ours on the sheets, and those that refer to the spill of one. */
export async function findFormulas(
  context: Excel.RequestContext,
  image: WorkbookImage,
  sheets: readonly SheetImage[],
): Promise<FormulaCell[]> {
  const found = await withSpills(context, sheets.flatMap(ownFormulas));
  if (!found.some(({ area }) => isSpill(area))) return found;
  const own = new Set(found.map(({ address }) => address));
  const spills = found.map(({ area }) => area).filter(isSpill);
  const others = image.sheets.flatMap((sheet) => formulasWith(sheet, (formula) => SPILL.test(formula)));
  const followers = others.filter(({ address, cell }) => !own.has(address) && !isCovered(spills, cell));
  return [...found, ...(await withSpills(context, followers))];
}

interface Candidate {
  readonly address: string;
  readonly formula: string;
  readonly cell: Corner;
  readonly sheet: SheetImage;
}

function ownFormulas(sheet: SheetImage): Candidate[] {
  return formulasWith(sheet, (formula) => OWN.test(formula));
}

function formulasWith(sheet: SheetImage, isWanted: (formula: string) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (const { row, column, formula } of sheet.cells()) {
    if (typeof formula !== 'string' || !formula.startsWith('=') || !isWanted(formula)) continue;
    const cell = { sheet: sheet.name, row, column, rows: 1, columns: 1 };
    found.push({ address: onSheet(sheet.name, cellAddress(row, column)), formula, cell, sheet });
  }
  return found;
}

/** Excel takes thousands of small questions in one batch, and refuses tens of thousands. */
const ASKED_AT_ONCE = 2000;

async function withSpills(
  context: Excel.RequestContext,
  candidates: readonly Candidate[],
): Promise<FormulaCell[]> {
  const areas = new Map<string, Corner>();
  const asked = candidates.filter(maySpill);
  for (let i = 0; i < asked.length; i += ASKED_AT_ONCE) {
    const some = asked.slice(i, i + ASKED_AT_ONCE).map((each) => ({ each, spill: loadSpill(context, each) }));
    await sendBatch(context);
    for (const { each, spill } of some)
      if (!spill.isNullObject) areas.set(each.address, cornerOf(spill.address));
  }
  const found: FormulaCell[] = [];
  const spills = [...areas.values()].filter(isSpill);
  for (const { address, formula, cell } of candidates) {
    // Some clients give the formula of a spill for each of its cells: only the first one holds it.
    if (!areas.has(address) && isCovered(spills, cell)) continue;
    const expression = parseFormula(formula);
    if (expression && !isOurs(expression) && !SPILL.test(formula)) continue;
    found.push({ address, formula, area: areas.get(address) ?? cell, ...(expression && { expression }) });
  }
  return found;
}

function loadSpill(context: Excel.RequestContext, { sheet, cell }: Candidate): Excel.Range {
  const range = context.workbook.worksheets.getItem(sheet.name).getCell(cell.row, cell.column);
  return range.getSpillingToRangeOrNullObject().load('address');
}

/** What a formula spills stands right of it or below it: a value without a formula, or the same formula again. */
function maySpill({ sheet, cell: { row, column }, formula }: Candidate): boolean {
  return [
    [row + 1, column],
    [row, column + 1],
  ].some(([r = 0, c = 0]) => {
    const beside: CellValue = sheet.formula(r, c);
    const isFormula = typeof beside === 'string' && beside.startsWith('=');
    // A spill may show an empty text, which cannot be told from a blank cell.
    return beside === '' ? mayBeBlank(formula) : !isFormula || beside === formula;
  });
}

/** Tables of ours have blank cells only where parties are listed with blank rows between them. */
function mayBeBlank(formula: string): boolean {
  return /NYCKEL\.(SHARES|TIEOUT|BLEND|SUBKEY|AUDIT|INFER)\(|#/i.test(formula);
}

function isSpill({ rows, columns }: Corner): boolean {
  return rows * columns > 1;
}

function isCovered(spills: readonly Corner[], { sheet, row, column }: Corner): boolean {
  return spills.some(
    (area) =>
      area.sheet === sheet &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}

export function isOurs(expression: Expression): boolean {
  return walk(expression).some((each) => ownFunction(each) !== undefined);
}

/** What the cells of an area show now. */
export function shownIn(image: WorkbookImage, { sheet, row, column, rows, columns }: Corner): CellValue[][] {
  const found = sheetOf(image, sheet);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => found?.value(row + r, column + c) ?? ''),
  );
}
