import { ok, type Result } from '../../../core/problem';
import { ABOUT_SHEET } from '../../about/aboutSheet';
import { KEY_SHEET } from '../../keys/block';
import { readKeys } from '../../keys/readKeys';
import { sameName } from '../../naming';
import { readPlacedScenarios, SCENARIO_SHEET } from '../../scenarios/readScenarios';
import type { Steps, Turns } from '../../turns';
import type { LongWork } from '../longWork';
import { draftCells, type DraftCell } from './draft/draft';
import { findFormulas, shownIn, type FormulaCell } from '../image/findFormulas';
import type { FreezeRequest, SharingObstacle } from './freezing';
import type { Calculation } from '../native/calculation';
import { readFrozenList } from './list/readFrozenList';
import { readImage } from '../image/readImage';
import type { WorkbookImage } from '../image/sheetImage';

/** A freezing that can begin, or be shown. */
export interface Prepared {
  readonly image: WorkbookImage;
  readonly drafts: readonly DraftCell[];
  /** The rounding rules that are used, as people call them. */
  readonly methods: readonly string[];
  readonly obstacles: readonly SharingObstacle[];
  readonly scenario: string | undefined;
}

/** The sheets that hold keys and scenarios: a copy of them would be another key, or another choice. */
const STRUCTURE = [KEY_SHEET, ABOUT_SHEET, SCENARIO_SHEET];

/** Reads the workbook and drafts what would become of every formula of ours. Changes nothing. */
export async function prepareFreeze(
  context: Excel.RequestContext,
  request: FreezeRequest,
  natives: Calculation,
  turns: Turns,
  onProgress: LongWork['onProgress'],
): Promise<Result<Prepared>> {
  const read = await readImage(context, { turns });
  if (!read.ok) return read;
  const image = read.value;
  const frozen = await readFrozenList(context);
  const keys = await readKeys(context, turns);
  const block = await readPlacedScenarios(context);
  const scenarios = block?.ok ? block.value : undefined;
  const asked = frozen ? [] : image.sheets.filter(({ name }) => isAsked(name, request));
  const all = await findFormulas(context, image, asked, turns);
  if (!all.ok) return all;
  const sorted = await turns.through(sortOut(all.value, image));
  if (!sorted.ok) return sorted;
  const { found, closed, unsettled } = sorted.value;
  const mayChoose = request.where === 'inPlace';
  const source = { image, found, keys, scenarios, natives, mayChoose };
  const drafted = await draftCells(source, turns, onProgress);
  if (!drafted.ok) return drafted;
  const unread = image.unread.filter(({ sheet }) => isAsked(sheet, request));
  const obstacles: SharingObstacle[] = [
    ...(isReadOnly() ? [{ kind: 'readOnly' as const }] : []),
    ...(frozen ? [{ kind: 'alreadyFrozen' as const, cells: frozen.rows.length }] : []),
    ...closed.map((sheet) => ({ kind: 'sheetProtected' as const, sheet })),
    ...unread.map(({ sheet, cells }) => ({ kind: 'sheetTooLarge' as const, sheet, cells })),
    ...(unsettled > 0 ? [{ kind: 'unsettled' as const, cells: unsettled }] : []),
  ];
  return ok({ image, ...drafted.value, obstacles, scenario: scenarios?.chosen });
}

function isAsked(name: string, { where, sheets }: FreezeRequest): boolean {
  if (where === 'copies' && STRUCTURE.some((each) => sameName(each, name))) return false;
  return !sheets || sheets.some((each) => sameName(each, name));
}

interface SortedOut {
  readonly found: readonly FormulaCell[];
  /** Protected sheets with formulas of ours. */
  readonly closed: readonly string[];
  /** So many formulas are still being calculated. */
  readonly unsettled: number;
}

function* sortOut(all: readonly FormulaCell[], image: WorkbookImage): Steps<SortedOut> {
  const isProtected = new Set(image.sheets.filter((sheet) => sheet.isProtected).map(({ name }) => name));
  const found: FormulaCell[] = [];
  const closed = new Set<string>();
  let unsettled = 0;
  for (const cell of all) {
    yield;
    if (isProtected.has(cell.area.sheet)) closed.add(cell.area.sheet);
    else if (isSettled(image, cell)) found.push(cell);
    else unsettled++;
  }
  return { found, closed: [...closed], unsettled };
}

const WAITING = /^#(BUSY!|GETTING_DATA|CONNECT!)$/;

function isSettled(image: WorkbookImage, { area }: FormulaCell): boolean {
  return !shownIn(image, area)
    .flat()
    .some((value) => typeof value === 'string' && WAITING.test(value));
}

export function isReadOnly(): boolean {
  // Not every host says how it has opened the file.
  const document = Office.context.document as Office.Document | undefined;
  return document?.mode === Office.DocumentMode.ReadOnly;
}
