import JSZip from 'jszip';
import { XMLParser } from 'fast-xml-parser';
import type { Cell } from '../../src/core/cell';

/** What the cells of an .xlsx show, by sheet and address without `$`. A blank cell is not there. */
export type ShownCells = ReadonlyMap<string, ReadonlyMap<string, Cell>>;

interface Part {
  readonly '@name': string;
  readonly '@id': string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['sheet', 'Relationship', 'si', 'r'].includes(name),
});

/** Reads an .xlsx as LibreOffice saves it: a number that a formula gives has fifteen digits, as many as Excel shows. */
export async function readCells(xlsx: Uint8Array): Promise<ShownCells> {
  const zip = await JSZip.loadAsync(xlsx);
  const textOf = async (part: string): Promise<string> => (await zip.file(part)?.async('string')) ?? '';
  const relations: Record<string, string>[] = parser.parse(await textOf('xl/_rels/workbook.xml.rels'))
    .Relationships.Relationship;
  const targets = new Map(relations.map((relation) => [relation['@Id'], relation['@Target'] ?? '']));
  const sheets: Part[] = parser.parse(await textOf('xl/workbook.xml')).workbook.sheets.sheet;
  const shared = sharedTexts(await textOf('xl/sharedStrings.xml'));
  const shown = new Map<string, ReadonlyMap<string, Cell>>();
  for (const sheet of sheets) {
    const target = (targets.get(sheet['@id']) ?? '').replace(/^\/xl\//, '');
    shown.set(sheet['@name'], cellsIn(await textOf(`xl/${target}`), shared));
  }
  return shown;
}

/** Half a million cells: a tree of them all would take more memory than the tests have. */
function cellsIn(xml: string, shared: readonly string[]): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [, attributes = '', content = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
    const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n';
    const value = /<(?:v|t)(?: [^>]*)?>([^<]*)<\/(?:v|t)>/.exec(content)?.[1];
    if (address !== undefined && value !== undefined) cells.set(address, toCell(type, decode(value), shared));
  }
  return cells;
}

function toCell(type: string, value: string, shared: readonly string[]): Cell {
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1';
  if (type === 'e') return { error: value };
  return type === 'n' ? Number(value) : value;
}

function sharedTexts(xml: string): string[] {
  return [...xml.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    [...item.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => decode(text)).join(''),
  );
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });
}
