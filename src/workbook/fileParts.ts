/** What the file keeps of itself in custom XML, by its namespace. Nothing that a number depends on is in any of it. */
export const PARTS = {
  workbook: 'urn:fordelningsnyckel:workbook',
  operation: 'urn:fordelningsnyckel:operation',
  frozen: 'urn:fordelningsnyckel:frozen',
  freezing: 'urn:fordelningsnyckel:freezing',
  provenance: 'urn:fordelningsnyckel:provenance',
} as const;
export type FilePart = keyof typeof PARTS;

/** The texts of all parts with that name: others may use our namespace, and a copied file may have two. */
export async function readParts(context: Excel.RequestContext, part: FilePart): Promise<string[]> {
  const texts = (await loadParts(context, part)).map((each) => each.getXml());
  await context.sync();
  return texts.map(({ value }) => value);
}

/** Leaves one part with that name. */
export async function writePart(context: Excel.RequestContext, part: FilePart, xml: string): Promise<void> {
  const [first, ...others] = await loadParts(context, part);
  if (first) first.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  others.forEach((each) => each.delete());
  await context.sync();
}

export async function clearParts(context: Excel.RequestContext, part: FilePart): Promise<void> {
  const parts = await loadParts(context, part);
  parts.forEach((each) => each.delete());
  await context.sync();
}

/** The root of a part, which the page's own parser writes: no label in it can damage the part. */
export function newPart(part: FilePart, attributes: Readonly<Record<string, string | undefined>>): Element {
  const root = new DOMParser().parseFromString(
    `<${part} xmlns="${PARTS[part]}"/>`,
    'application/xml',
  ).documentElement;
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) root.setAttribute(name, legal(value));
  return root;
}

/** The root of a part as it was read; nothing for what is damaged, or not of our making. */
export function parsePart(part: FilePart, xml: string): Element | undefined {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  return root.namespaceURI === PARTS[part] && root.localName === part ? root : undefined;
}

/** XML 1.0 has no way to write these characters (section 2.2), and a part with one of them could not be read again. */
export function legal(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

async function loadParts(context: Excel.RequestContext, part: FilePart): Promise<Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(PARTS[part]).load('items/id');
  await context.sync();
  return parts.items;
}
