import { isStamp } from '../../../core/key/stamp';
import { ok, type Result } from '../../../core/problem';
import { ABOUT_SHEET } from '../../about/aboutSheet';
import { OVERVIEW_LABEL, OVERVIEW_STAMP } from '../../about/overview';
import { toText, type CellValue } from '../../cellValue';
import { read } from '../../excel';
import { readParts } from '../../fileParts';
import { parseProvenance } from './provenancePart';
import { SENDER_CAPTION, textBeside } from './readSender';
import type { Provenance } from './received';

/** Who made the workbook and with what; nothing where it says nothing. */
export async function readProvenance(): Promise<Result<Provenance | undefined>> {
  return read(async (context) => ok(await findProvenance(context)));
}

export async function findProvenance(context: Excel.RequestContext): Promise<Provenance | undefined> {
  const texts = await readParts(context, 'provenance');
  const sheet = context.workbook.worksheets.getItemOrNullObject(ABOUT_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true).load('values');
  await context.sync();
  const about = sheet.isNullObject || used.isNullObject ? [] : (used.values as CellValue[][]);
  return latest(texts) ?? provenanceOnSheet(about);
}

/** More than one part is nothing that we write: the latest sending counts. */
export function latest(texts: readonly string[]): Provenance | undefined {
  const found = texts.map(parseProvenance).filter((each) => each !== undefined);
  return found.sort((a, b) => (b.sent ?? '').localeCompare(a.sent ?? ''))[0];
}

const MADE_WITH = 'Gjord med';
/** What freezing writes on the sheet: when, in coordinated universal time, with what, and the scenario of then. */
const FROZEN = { when: 'Fryst', with: 'Fryst med', scenario: 'Valt scenario' } as const;

/** What the sheet `Om fördelningen` says, for a file that another program has saved without the part. */
export function provenanceOnSheet(values: readonly (readonly CellValue[])[]): Provenance | undefined {
  const beside = (caption: string): string => textBeside(values, caption);
  const version = versionIn(beside(FROZEN.with)) ?? versionIn(beside(MADE_WITH));
  if (version === undefined) return undefined;
  const [by, sent, scenario] = [beside(SENDER_CAPTION), toTime(beside(FROZEN.when)), beside(FROZEN.scenario)];
  return {
    version,
    ...(sent !== undefined && { sent }),
    ...(by !== '' && { by }),
    ...(scenario !== '' && { scenario }),
    stamps: stampsInOverview(values),
    from: 'sheet',
  };
}

/** Decided stamps stand beside those of now, and are not meant. */
function stampsInOverview(values: readonly (readonly CellValue[])[]): string[] {
  const head = values.findIndex((row) => row.some((_, i) => isOverviewHead(row, i)));
  const column = (values[head] ?? []).findIndex((_, i) => isOverviewHead(values[head] ?? [], i)) + 1;
  return head < 0
    ? []
    : values
        .slice(head + 1)
        .map((row) => toText(row[column]))
        .filter(isStamp);
}

function isOverviewHead(row: readonly CellValue[], column: number): boolean {
  return toText(row[column]) === OVERVIEW_LABEL && toText(row[column + 1]) === OVERVIEW_STAMP;
}

function versionIn(text: string): string | undefined {
  return /(?<!\d)\d+\.\d+\.\d+\S*/.exec(text)?.[0];
}

function toTime(text: string): string | undefined {
  const [, date, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)$/.exec(text) ?? [];
  return date && !Number.isNaN(Date.parse(date)) ? `${date}T${time}:00.000Z` : undefined;
}
