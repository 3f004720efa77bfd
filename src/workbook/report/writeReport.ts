import { addWorksheet } from '../whole/madeSheets';
import { NEW_SHEETS } from '../scopes';
import { canonicalName } from '../../core/party';
import { fail, ok, type Result } from '../../core/problem';
import { change } from '../excel';
import { readKeys } from '../keys/readKeys';
import { readPlacedScenarios } from '../scenarios/readScenarios';
import { freeSheetName } from '../sheet/freeSheetName';
import { figuresOf } from './figures';
import { foldText } from './foldText';
import { overallPage, type ReportFacts } from './overallPage';
import { PARTY_COLUMNS, partyPage } from './partyPage';
import { setUpPrint } from './printSetup';
import { readConditions } from './readConditions';
import type { Figures, Line, ReportRequest } from './report';
import { writeLines } from './writeLines';

export interface WrittenReport {
  /** For all, and for each party. */
  readonly sheets: readonly string[];
}

/** In points. A page that is not fitted must hold them all between its margins: 595 − 2 × 45. */
const FIRST_COLUMN = 150;
const PARTY_FIRST_COLUMN = 109;
const PARTY_COLUMN = 66;
const PARTY_WIDTH = PARTY_FIRST_COLUMN + (PARTY_COLUMNS - 1) * PARTY_COLUMN;
/** A letter of a bold heading. */
const POINTS_OF_BOLD = 6.6;
/** More columns than this do not stand on an upright page in a size that can be read. */
const UPRIGHT_COLUMNS = 5;

/**
 * Writes what those who decide read: a page for all, and one for each party. They are values, since a decision is taken
 * on figures that do not move.
 */
export async function writeReport(request: ReportRequest): Promise<Result<WrittenReport>> {
  return change(async (context) => {
    const placed = await readPlacedScenarios(context);
    if (!placed) return fail({ kind: 'scenariosMissing' });
    if (!placed.ok) return placed;
    const keys = await readKeys(context);
    const conditions = await readConditions(context);
    const figures = figuresOf(request);
    const overall = await writeOverall(context, request, figures, { block: placed.value, keys, conditions });
    const perParty = request.pages.length > 0 ? [await writePages(context, request, figures)] : [];
    context.workbook.worksheets.getItem(overall).activate();
    await context.sync();
    return ok({ sheets: [overall, ...perParty] });
  }, NEW_SHEETS);
}

async function writeOverall(
  context: Excel.RequestContext,
  request: ReportRequest,
  figures: Figures,
  facts: ReportFacts,
): Promise<string> {
  const { lines: unfolded, heads, columns } = overallPage(request, figures, facts);
  const width = columnWidth(heads);
  const lines = unfolded.flatMap((line) => foldText(line, FIRST_COLUMN + (columns - 1) * width));
  const headRow = lines.findIndex((line) => line === heads) + 1;
  const name = await freeSheetName(context, 'Beslutsunderlag');
  const sheet = addPage(context, name, lines, columns, [FIRST_COLUMN, width]);
  setUpPrint(sheet, {
    title: request.title,
    isWide: columns > UPRIGHT_COLUMNS,
    area: sheet.getRangeByIndexes(0, 0, lines.length, columns),
    titleRows: `$${headRow}:$${headRow}`,
    isFitted: true,
  });
  return name;
}

/** Wide enough for the longest word over a column, so that none is broken. */
function columnWidth(heads: Line | undefined): number {
  const words = (heads?.cells ?? []).flatMap((cell) => String(cell).split(' '));
  const longest = Math.max(...words.map((word) => word.length));
  return Math.min(Math.max(longest * POINTS_OF_BOLD + 8, 72), 150);
}

async function writePages(
  context: Excel.RequestContext,
  request: ReportRequest,
  figures: Figures,
): Promise<string> {
  const wanted = new Set(request.pages.map(canonicalName));
  const pages = figures.consequences.parties
    .filter(({ party }) => wanted.has(canonicalName(party)))
    .map((party) => partyPage(request, figures, party).flatMap((line) => foldText(line, PARTY_WIDTH)));
  const lines = pages.flat();
  const name = await freeSheetName(context, 'Beslutsunderlag per part');
  const sheet = addPage(context, name, lines, PARTY_COLUMNS, [PARTY_FIRST_COLUMN, PARTY_COLUMN]);
  setUpPrint(sheet, {
    title: request.title,
    isWide: false,
    area: sheet.getRangeByIndexes(0, 0, lines.length, PARTY_COLUMNS),
    isFitted: false,
  });
  let row = 0;
  for (const page of pages.slice(0, -1)) {
    row += page.length;
    sheet.horizontalPageBreaks.add(`A${row + 1}`);
  }
  return name;
}

function addPage(
  context: Excel.RequestContext,
  name: string,
  lines: readonly Line[],
  columns: number,
  [first, others]: [number, number],
): Excel.Worksheet {
  const sheet = addWorksheet(context, name);
  writeLines(sheet, lines, columns);
  sheet.getRangeByIndexes(0, 0, 1, 1).format.columnWidth = first;
  sheet.getRangeByIndexes(0, 1, 1, columns - 1).format.columnWidth = others;
  sheet.showGridlines = false;
  return sheet;
}
