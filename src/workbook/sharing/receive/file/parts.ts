import type JSZip from 'jszip';
import { splitAddress } from '../../../address';

/** What a workbook's own parts say besides cells: its sheets and where they lie, names and tables. */
export interface FileParts {
  readonly sheets: readonly FileSheet[];
  /** Of the whole workbook: the name, and the reference without `=`. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly tables: readonly FileTable[];
  /** The texts of all custom XML parts. */
  readonly customXml: readonly string[];
}

interface FileSheet {
  readonly name: string;
  readonly path: string;
}

export interface FileTable {
  readonly name: string;
  readonly sheet: string;
  /** `A14:B27` */
  readonly cells: string;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export async function readParts(zip: JSZip): Promise<FileParts> {
  const workbook = await xmlAt(zip, 'xl/workbook.xml');
  const paths = await relationsOf(zip, 'xl/workbook.xml');
  const sheets = elements(workbook, 'sheet').flatMap((element) => {
    const name = element.getAttribute('name');
    const path = paths.get(idOf(element))?.path;
    return name !== null && path !== undefined && zip.file(path) ? [{ name, path }] : [];
  });
  const names = elements(workbook, 'definedName')
    .filter((element) => !element.hasAttribute('localSheetId'))
    .map((element) => ({ name: element.getAttribute('name') ?? '', refersTo: element.textContent ?? '' }));
  const tables = await Promise.all(sheets.map((sheet) => tablesOf(zip, sheet)));
  return { sheets, names, tables: tables.flat(), customXml: await customXmlOf(zip) };
}

async function tablesOf(zip: JSZip, { name: sheet, path }: FileSheet): Promise<FileTable[]> {
  const related = [...(await relationsOf(zip, path)).values()].filter(({ type }) => type === 'table');
  const roots = await Promise.all(related.map((relation) => xmlAt(zip, relation.path)));
  return roots.flatMap((root) => {
    const [table] = elements(root, 'table');
    const name = table?.getAttribute('displayName') ?? table?.getAttribute('name');
    const cells = splitAddress(table?.getAttribute('ref') ?? '').cells;
    return name && cells !== '' ? [{ name, sheet, cells }] : [];
  });
}

async function customXmlOf(zip: JSZip): Promise<string[]> {
  const entries = zip.file(/^customXml\/item\d+\.xml$/i);
  return Promise.all(entries.map((entry) => entry.async('string')));
}

interface Relation {
  readonly path: string;
  /** The last word of its type: `table`, `worksheet`. */
  readonly type: string;
}

async function relationsOf(zip: JSZip, path: string): Promise<Map<string, Relation>> {
  const name = lastOf(path);
  const root = await xmlAt(zip, `${path.slice(0, path.length - name.length)}_rels/${name}.rels`);
  return new Map(
    elements(root, 'Relationship').map((element) => {
      const target = element.getAttribute('Target') ?? '';
      const type = lastOf(element.getAttribute('Type') ?? '');
      return [element.getAttribute('Id') ?? '', { path: resolve(path, target), type }];
    }),
  );
}

/** What stands after the last slash. A pattern would begin anew at each sign of an attribute of a million of them. */
function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `../tables/table1.xml` from `xl/worksheets/sheet1.xml`; a target from the root begins with a slash. */
function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

async function xmlAt(zip: JSZip, path: string): Promise<Document | undefined> {
  const text = await zip.file(path)?.async('string');
  return text === undefined ? undefined : new DOMParser().parseFromString(text, 'application/xml');
}

function elements(root: Document | undefined, name: string): Element[] {
  return root ? [...root.getElementsByTagNameNS('*', name)] : [];
}

/** Strict files have another namespace for the same attribute. */
function idOf(element: Element): string {
  const id = element.getAttributeNS(RELATIONS, 'id');
  return id ?? [...element.attributes].find(({ localName }) => localName === 'id')?.value ?? '';
}
