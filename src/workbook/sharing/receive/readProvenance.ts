import { isStamp } from '../../../core/key/stamp';
import { ok, type Result } from '../../../core/problem';
import { ABOUT_SHEET } from '../../about/aboutSheet';
import { toText, type CellValue } from '../../cellValue';
import { read } from '../../excel';
import { loadProvenanceParts, parseProvenance } from './provenancePart';
import { SENDER_CAPTION, textBeside } from './readSender';
import type { Provenance } from './received';

/** Who made the workbook and with what; nothing where it says nothing. */
export async function readProvenance(): Promise<Result<Provenance | undefined>> {
  return read(async (context) => ok(await findProvenance(context)));
}

export async function findProvenance(context: Excel.RequestContext): Promise<Provenance | undefined> {
  const parts = await loadProvenanceParts(context);
  const texts = parts.map((part) => part.getXml());
  const sheet = context.workbook.worksheets.getItemOrNullObject(ABOUT_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true).load('values');
  await context.sync();
  const about = sheet.isNullObject || used.isNullObject ? [] : (used.values as CellValue[][]);
  return latest(texts.map(({ value }) => value)) ?? provenanceOnSheet(about);
}

/** More than one part is nothing that we write: the latest sending counts. */
export function latest(texts: readonly string[]): Provenance | undefined {
  const found = texts.map(parseProvenance).filter((each) => each !== undefined);
  return found.sort((a, b) => (b.sent ?? '').localeCompare(a.sent ?? ''))[0];
}

const MADE_WITH = 'Gjord med';

/** What the sheet `Om fördelningen` says, for a file that another program has saved without the part. */
export function provenanceOnSheet(values: readonly (readonly CellValue[])[]): Provenance | undefined {
  const version = /(\d+\.\d+\.\d+\S*)/.exec(textBeside(values, MADE_WITH))?.[1];
  if (version === undefined) return undefined;
  const by = textBeside(values, SENDER_CAPTION);
  const stamps = values.flat().map(toText).filter(isStamp);
  return { version, ...(by !== '' && { by }), stamps: [...new Set(stamps)], from: 'sheet' };
}
