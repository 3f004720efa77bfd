import { version } from '../../package.json';

/** The version of the workbook model: how keys and scenarios lie in sheets. Raised when an older add-in would err. */
export const SCHEMA = 1;

const NAMESPACE = 'urn:fordelningsnyckel:workbook';

/** The schema version that the workbook was made with; 0 if there is nothing of ours in it. */
export async function readSchema(context: Excel.RequestContext): Promise<number> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  return Math.max(0, ...texts.map(({ value }) => schemaOf(value)));
}

/** Marks the workbook as ours. The mark says what the file is; nothing that a number depends on is kept in it. */
export async function markSchema(context: Excel.RequestContext): Promise<void> {
  if ((await readSchema(context)) === SCHEMA) return;
  context.workbook.customXmlParts.add(
    `<workbook xmlns="${NAMESPACE}" schema="${SCHEMA}" addin="${version}"/>`,
  );
}

/** Another add-in may use our namespace, and the part may be damaged: neither is a version. */
function schemaOf(xml: string): number {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const schema = Number(root.getAttribute('schema'));
  return Number.isInteger(schema) ? schema : 0;
}
