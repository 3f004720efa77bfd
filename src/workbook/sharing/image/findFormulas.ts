import { ok, type Result } from '../../../core/problem';
import { cellAddress, onSheet } from '../../address';
import { holdsFormula, type CellValue } from '../../cellValue';
import { cornerOf, type Corner } from '../../explain/cellAt';
import { ownFunction, parseFormula, walk, type Expression } from '../../explain/formula';
import type { Steps, Turns } from '../../turns';
import { sheetOf, type SheetImage, type WorkbookImage } from './sheetImage';
import { sendBatch } from '../sendBatch';
import { SpilledCells } from './spilledCells';

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
  turns: Turns,
): Promise<Result<FormulaCell[]>> {
  const own = await turns.through(formulasWith(sheets, (formula) => OWN.test(formula)));
  if (!own.ok) return own;
  const found = await withSpills(context, own.value, turns);
  if (!found.ok) return found;
  const spills = new SpilledCells(found.value.map(({ area }) => area));
  if (spills.isEmpty) return found;
  const others = await turns.through(formulasWith(image.sheets, (formula) => SPILL.test(formula)));
  if (!others.ok) return others;
  const known = new Set(found.value.map(({ address }) => address));
  const followers = others.value.filter(({ address, cell }) => !known.has(address) && !spills.cover(cell));
  const following = await withSpills(context, followers, turns);
  return following.ok ? ok([...found.value, ...following.value]) : following;
}

interface Candidate {
  readonly address: string;
  readonly formula: string;
  readonly cell: Corner;
  readonly sheet: SheetImage;
}

function* formulasWith(
  sheets: readonly SheetImage[],
  isWanted: (formula: string) => boolean,
): Steps<Candidate[]> {
  const found: Candidate[] = [];
  for (const sheet of sheets)
    for (const { row, column, formula, value } of sheet.cells()) {
      yield;
      if (!holdsFormula(formula, value) || !isWanted(formula)) continue;
      const cell = { sheet: sheet.name, row, column, rows: 1, columns: 1 };
      found.push({ address: onSheet(sheet.name, cellAddress(row, column)), formula, cell, sheet });
    }
  return found;
}

/** Excel takes thousands of small questions in one batch, and refuses tens of thousands. */
const ASKED_AT_ONCE = 1000;

async function withSpills(
  context: Excel.RequestContext,
  candidates: readonly Candidate[],
  turns: Turns,
): Promise<Result<FormulaCell[]>> {
  const asked = await turns.through(thatMaySpill(candidates));
  if (!asked.ok) return asked;
  const areas = new Map<string, Corner>();
  for (let i = 0; i < asked.value.length; i += ASKED_AT_ONCE) {
    const some = asked.value.slice(i, i + ASKED_AT_ONCE);
    const spills = some.map((each) => loadSpill(context, each));
    await sendBatch(context);
    some.forEach(({ address }, place) => {
      const spill = spills[place];
      if (spill && !spill.isNullObject) areas.set(address, cornerOf(spill.address));
    });
    await turns.give();
  }
  return turns.through(parsed(candidates, areas));
}

function* thatMaySpill(candidates: readonly Candidate[]): Steps<Candidate[]> {
  const found: Candidate[] = [];
  for (const candidate of candidates) {
    yield;
    if (maySpill(candidate)) found.push(candidate);
  }
  return found;
}

function* parsed(candidates: readonly Candidate[], areas: ReadonlyMap<string, Corner>): Steps<FormulaCell[]> {
  const found: FormulaCell[] = [];
  const spills = new SpilledCells([...areas.values()]);
  for (const { address, formula, cell } of candidates) {
    yield;
    // Some clients give the formula of a spill for each of its cells: only the first one holds it.
    if (!areas.has(address) && spills.cover(cell)) continue;
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
    const isFormula = holdsFormula(beside, sheet.value(r, c));
    // A spill may show an empty text, which cannot be told from a blank cell.
    return beside === '' ? mayBeBlank(formula) : !isFormula || beside === formula;
  });
}

/** Tables of ours have blank cells only where parties are listed with blank rows between them. */
function mayBeBlank(formula: string): boolean {
  return /NYCKEL\.(SHARES|TIEOUT|BLEND|SUBKEY|AUDIT|INFER)\(|#/i.test(formula);
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
