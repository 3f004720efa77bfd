import { ok, type Result } from '../../../core/problem';
import { ABOUT_SHEET } from '../../about/aboutSheet';
import { KEY_SHEET } from '../../keys/block';
import { readKeys } from '../../keys/readKeys';
import { sameName } from '../../naming';
import { readPlacedScenarios, SCENARIO_SHEET } from '../../scenarios/readScenarios';
import type { LongWork } from '../longWork';
import { draftCells, type DraftCell } from './draft';
import { findFormulas, shownIn, type FormulaCell } from './findFormulas';
import type { FreezeRequest, SharingObstacle } from './freezing';
import type { Calculation } from '../native/calculation';
import { readFrozenList } from './readFrozenList';
import { readImage } from './readImage';
import type { SheetImage, WorkbookImage } from './sheetImage';

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
  work: LongWork,
): Promise<Result<Prepared>> {
  const image = await readImage(context);
  const frozen = await readFrozenList(context);
  const keys = await readKeys(context);
  const block = await readPlacedScenarios(context);
  const scenarios = block?.ok ? block.value : undefined;
  const asked = image.sheets.filter((sheet) => isAsked(sheet, request));
  const all = frozen ? [] : await findFormulas(context, image, asked);
  const isClosed = ({ area }: FormulaCell): boolean =>
    image.sheets.some(({ name, isProtected }) => isProtected && name === area.sheet);
  const open = all.filter((cell) => !isClosed(cell));
  const found = open.filter((cell) => isSettled(image, cell));
  const mayChoose = request.where === 'inPlace';
  const drafted = await draftCells({ image, found, keys, scenarios, natives, mayChoose }, work);
  if (!drafted) return { ok: false, problem: { kind: 'sharingStopped' } };
  const obstacles: SharingObstacle[] = [
    ...(isReadOnly() ? [{ kind: 'readOnly' as const }] : []),
    ...(frozen ? [{ kind: 'alreadyFrozen' as const, cells: frozen.rows.length }] : []),
    ...[...new Set(all.filter(isClosed).map(({ area }) => area.sheet))].map((sheet) => ({
      kind: 'sheetProtected' as const,
      sheet,
    })),
    ...(open.length > found.length
      ? [{ kind: 'unsettled' as const, cells: open.length - found.length }]
      : []),
  ];
  return ok({ image, ...drafted, obstacles, scenario: scenarios?.chosen });
}

function isAsked({ name }: SheetImage, { where, sheets }: FreezeRequest): boolean {
  if (where === 'copies' && STRUCTURE.some((each) => sameName(each, name))) return false;
  return !sheets || sheets.some((each) => sameName(each, name));
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
