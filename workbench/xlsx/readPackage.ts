import type JSZip from 'jszip';
import type { XmlElement } from './xml';
import { elements, isTrue, unescapeXml } from './xml';

/** What a file says besides the content of its cells. */
export interface FilePackage {
  sheets: FileSheet[];
  activeTab: number;
  names: FileName[];
  customXml: [id: string, xml: string][];
  properties: { author: string; lastAuthor: string; title: string };
}

export interface FileSheet {
  name: string;
  state: string;
  /** Everything of the sheet's part before and after its cells. */
  head: string;
  tail: string;
  rows: Record<string, string>[];
  tables: FileTable[];
  notes: { cell: string; text: string }[];
}

interface FileTable {
  name: string;
  ref: string;
  hasFilters: boolean;
  style: Record<string, string>;
}

export interface FileName {
  name: string;
  refersTo: string;
  comment: string;
  isHidden: boolean;
}

export async function readPackage(zip: JSZip): Promise<FilePackage> {
  const workbook = await textAt(zip, 'xl/workbook.xml');
  const relations = await relationsOf(zip, 'xl/workbook.xml');
  const sheets = await Promise.all(
    elements(workbook, 'sheet').map(({ attributes }) => {
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
      const path = relations.find((relation) => relation.id === id)?.path ?? '';
      return readSheetPart(zip, path, attributes);
    }),
  );
  const [view] = elements(workbook, 'workbookView');
  return {
    sheets,
    activeTab: Number(view?.attributes['activeTab'] ?? 0),
    names: elements(workbook, 'definedName').flatMap(readName),
    customXml: await readCustomXml(zip, relations),
    properties: await readProperties(zip),
  };
}

async function readSheetPart(
  zip: JSZip,
  path: string,
  { name = '', state = 'visible' }: Record<string, string>,
): Promise<FileSheet> {
  const xml = await textAt(zip, path);
  const [head = '', rest = ''] = xml.split(/<(?:\w+:)?sheetData\b/);
  const tail = rest.slice(Math.max(0, rest.search(/<\/(?:\w+:)?sheetData>/)));
  const relations = await relationsOf(zip, path);
  const ofType = (type: string) => relations.filter((relation) => relation.type === type);
  const tables = await Promise.all(ofType('table').map((relation) => textAt(zip, relation.path)));
  const notes = await Promise.all(ofType('comments').map((relation) => textAt(zip, relation.path)));
  const rows = [...rest.matchAll(/<(?:\w+:)?row\b[^>]*>/g)].flatMap(([row]) =>
    elements(row.replace(/\/?>$/, '/>'), 'row'),
  );
  return {
    name,
    state,
    head,
    tail,
    rows: rows.map(({ attributes }) => attributes),
    tables: tables.flatMap(readTable),
    notes: notes.flatMap(readNotes),
  };
}

function readTable(xml: string): FileTable[] {
  const [table] = elements(xml, 'table');
  const { displayName, name = displayName, ref } = table?.attributes ?? {};
  if (name === undefined || ref === undefined) return [];
  const [filter] = elements(xml, 'autoFilter');
  const hidden = elements(xml, 'filterColumn').filter(({ attributes }) => isTrue(attributes['hiddenButton']));
  const hasFilters = filter !== undefined && hidden.length === 0;
  const [style] = elements(xml, 'tableStyleInfo');
  return [{ name: displayName ?? name, ref, hasFilters, style: style?.attributes ?? {} }];
}

function readNotes(xml: string): FileSheet['notes'] {
  return elements(xml, 'comment').map(({ attributes, content }) => ({
    cell: attributes['ref'] ?? '',
    text: elements(content, 't')
      .map((run) => unescapeXml(run.content))
      .join(''),
  }));
}

/** Names of one sheet only, and Excel's own, are not offered by the stand-in. */
function readName({ attributes, content }: XmlElement): FileName[] {
  const { name = '', localSheetId, hidden, comment = '' } = attributes;
  if (localSheetId !== undefined || name.startsWith('_xlnm')) return [];
  return [{ name, refersTo: unescapeXml(content), comment, isHidden: isTrue(hidden) }];
}

/** Only parts that the workbook is linked to: Excel does not see others. */
async function readCustomXml(zip: JSZip, relations: Relation[]): Promise<FilePackage['customXml']> {
  const linked = relations.filter(({ type }) => type === 'customXml');
  return Promise.all(
    linked.map(async ({ path }): Promise<[string, string]> => {
      const [link] = await relationsOf(zip, path);
      const [item] = elements(link ? await textAt(zip, link.path) : '', 'datastoreItem');
      const id = Object.entries(item?.attributes ?? {}).find(([name]) => name.endsWith('itemID'))?.[1];
      return [id ?? path, await textAt(zip, path)];
    }),
  );
}

async function readProperties(zip: JSZip): Promise<FilePackage['properties']> {
  const core = await textAt(zip, 'docProps/core.xml');
  const textOf = (name: string) => unescapeXml(elements(core, name)[0]?.content ?? '');
  return { author: textOf('creator'), lastAuthor: textOf('lastModifiedBy'), title: textOf('title') };
}

interface Relation {
  id: string;
  /** The last word of its type: `table`, `worksheet`. */
  type: string;
  path: string;
}

async function relationsOf(zip: JSZip, path: string): Promise<Relation[]> {
  const xml = await textAt(zip, path.replace(/([^/]+)$/, '_rels/$1.rels'));
  return elements(xml, 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').replace(/.*\//, ''),
    path: new URL(attributes['Target'] ?? '', `file:///${path}`).pathname.slice(1),
  }));
}

const textAt = async (zip: JSZip, path: string): Promise<string> =>
  (await zip.file(path)?.async('string')) ?? '';
