import { clearParts, newPart, parsePart, readParts, writePart } from '../../../fileParts';
import type { FreezeRecord } from '../freezing';

/** What the file itself says of its freezing. The formulas stand on a sheet, where every program keeps them. */
export async function writeFrozenPart(context: Excel.RequestContext, record: FreezeRecord): Promise<void> {
  const { made, version, where, scenario } = record;
  const [formulas, values] = [String(record.formulas), String(record.values)];
  const { outerHTML } = newPart('frozen', { made, version, where, scenario, formulas, values });
  await writePart(context, 'frozen', outerHTML);
}

export async function readFrozenPart(context: Excel.RequestContext): Promise<FreezeRecord | undefined> {
  const texts = await readParts(context, 'frozen');
  return texts.map(parse).find((found) => found !== undefined);
}

export async function clearFrozenPart(context: Excel.RequestContext): Promise<void> {
  await clearParts(context, 'frozen');
}

/** A part that somebody has damaged tells nothing. */
function parse(xml: string): FreezeRecord | undefined {
  const root = parsePart('frozen', xml);
  const text = (name: string): string => root?.getAttribute(name) ?? '';
  const [formulas, values] = [Number(text('formulas')), Number(text('values'))];
  const where = text('where');
  if (text('made') === '' || (where !== 'inPlace' && where !== 'copies')) return undefined;
  if (!Number.isInteger(formulas) || !Number.isInteger(values)) return undefined;
  const scenario = text('scenario');
  const facts = { made: text('made'), version: text('version'), where, formulas, values } as const;
  return { ...facts, ...(scenario !== '' && { scenario }) };
}
