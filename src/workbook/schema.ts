import { version } from '../../package.json';

/** The version of the workbook model: how keys and scenarios lie in sheets. Raised when an older add-in would err. */
export const SCHEMA = 1;

const NAMESPACE = 'urn:fordelningsnyckel:workbook';

/** The schema version that the workbook was made with; 0 if there is nothing of ours in it. */
export async function readSchema(context: Excel.RequestContext): Promise<number> {
  return (await readMark(context)).schema;
}

/** What the mark says: the schema version, and which version of the add-in first wrote in the workbook. */
export interface Mark {
  readonly schema: number;
  readonly addin?: string;
}

export async function readMark(context: Excel.RequestContext): Promise<Mark> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  return latestMark(texts.map(({ value }) => value));
}

/** Of all parts of a file, among them those of others. */
export function latestMark(parts: readonly string[]): Mark {
  const marks = parts.map(markOf).filter((mark) => mark !== undefined);
  return marks.sort((a, b) => b.schema - a.schema)[0] ?? { schema: 0 };
}

/** Marks the workbook as ours. The mark says what the file is; nothing that a number depends on is kept in it. */
export async function markSchema(context: Excel.RequestContext): Promise<void> {
  if ((await readSchema(context)) === SCHEMA) return;
  context.workbook.customXmlParts.add(
    `<workbook xmlns="${NAMESPACE}" schema="${SCHEMA}" addin="${version}"/>`,
  );
}

/** Another add-in may use our namespace, and the part may be damaged: neither is a version. */
function markOf(xml: string): Mark | undefined {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const schema = Number(root.getAttribute('schema'));
  if (root.namespaceURI !== NAMESPACE || root.localName !== 'workbook') return undefined;
  if (!Number.isInteger(schema) || schema < 1) return undefined;
  const addin = root.getAttribute('addin');
  return { schema, ...(addin && { addin }) };
}
