import { version } from '../../package.json';
import { newPart, parsePart, readParts } from './fileParts';

/** The version of the workbook model: how keys and scenarios lie in sheets. Raised when an older add-in would err. */
export const SCHEMA = 1;

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
  return latestMark(await readParts(context, 'workbook'));
}

/** Of all parts of a file, among them those of others. */
export function latestMark(parts: readonly string[]): Mark {
  const marks = parts.map(markOf).filter((mark) => mark !== undefined);
  return marks.sort((a, b) => b.schema - a.schema)[0] ?? { schema: 0 };
}

/** Marks the workbook as ours. The mark says what the file is; nothing that a number depends on is kept in it. */
export async function markSchema(context: Excel.RequestContext): Promise<void> {
  if ((await readSchema(context)) === SCHEMA) return;
  const { outerHTML } = newPart('workbook', { schema: String(SCHEMA), addin: version });
  context.workbook.customXmlParts.add(outerHTML);
}

/** Another add-in may use our namespace, and the part may be damaged: neither is a version. */
function markOf(xml: string): Mark | undefined {
  const root = parsePart('workbook', xml);
  const schema = Number(root?.getAttribute('schema'));
  if (!root || !Number.isInteger(schema) || schema < 1) return undefined;
  const addin = root.getAttribute('addin');
  return { schema, ...(addin && { addin }) };
}
