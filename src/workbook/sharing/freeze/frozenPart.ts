import type { FreezeRecord } from './freezing';

const NAMESPACE = 'urn:fordelningsnyckel:frozen';

/** What the file itself says of its freezing. The formulas stand on a sheet, where every program keeps them. */
export async function writeFrozenPart(context: Excel.RequestContext, record: FreezeRecord): Promise<void> {
  await clearFrozenPart(context);
  context.workbook.customXmlParts.add(toXml(record));
  await context.sync();
}

export async function readFrozenPart(context: Excel.RequestContext): Promise<FreezeRecord | undefined> {
  const texts = (await loadParts(context)).map((part) => part.getXml());
  await context.sync();
  return texts.map(({ value }) => parse(value)).find((found) => found !== undefined);
}

export async function clearFrozenPart(context: Excel.RequestContext): Promise<void> {
  const parts = await loadParts(context);
  parts.forEach((part) => part.delete());
  await context.sync();
}

async function loadParts(context: Excel.RequestContext): Promise<Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
  await context.sync();
  return parts.items;
}

/** The page's own parser writes the attributes, so that no label of a scenario can damage the part. */
function toXml({ made, version, where, scenario, formulas, values }: FreezeRecord): string {
  const root = new DOMParser().parseFromString(
    `<frozen xmlns="${NAMESPACE}"/>`,
    'application/xml',
  ).documentElement;
  const facts = { made, version, where, scenario, formulas: String(formulas), values: String(values) };
  for (const [name, value] of Object.entries(facts)) if (value !== undefined) root.setAttribute(name, value);
  return root.outerHTML;
}

/** A part that somebody has damaged tells nothing. */
function parse(xml: string): FreezeRecord | undefined {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const text = (name: string): string => root.getAttribute(name) ?? '';
  const [formulas, values] = [Number(text('formulas')), Number(text('values'))];
  const where = text('where');
  if (text('made') === '' || (where !== 'inPlace' && where !== 'copies')) return undefined;
  if (!Number.isInteger(formulas) || !Number.isInteger(values)) return undefined;
  const scenario = root.getAttribute('scenario');
  const facts = { made: text('made'), version: text('version'), where, formulas, values } as const;
  return { ...facts, ...(scenario !== null && { scenario }) };
}
