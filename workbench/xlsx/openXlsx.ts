import type { Worksheet } from 'exceljs';
import type JSZip from 'jszip';
import { formatAddress, quoteSheet, splitSheet, tryParseAddress } from '../host/address';
import { exportEmptyWorkbook } from '../host/engine/exportWorkbook';
import { FIRST_SHEET_ID } from '../host/engine/grid';
import type { FunctionsFile } from '../host/engine/metadata';
import type { SavedHost } from '../host/excelHost';
import type { SavedComment } from '../host/model/comments';
import type { NameNotes, SheetProtection, ValidationNotes } from '../host/model/workbook';
import type { ExportedSheet, ExportedWorkbook } from './exportedSheet';
import { fromFile } from './formulaSpelling';
import { functionNames } from './functionNames';
import type { FileName, FilePackage } from './readPackage';
import { readPackage } from './readPackage';
import type { Reading } from './readSheet';
import { readSheet } from './readSheet';
import { Registry } from './registry';
import { readProtection } from './sheetProtection';
import { readRule } from './validation';
import { elements, isTrue } from './xml';

export interface OpenOptions {
  namespace: string;
  functionsFile: FunctionsFile;
  /** Opened where the add-in is not installed: its functions keep the names that the file has for them. */
  withoutAddIn?: boolean | undefined;
}

/** Reads an .xlsx file into what the stand-in can be started with. Nothing is calculated. */
export async function openXlsx(bytes: Uint8Array | ArrayBuffer, options: OpenOptions): Promise<SavedHost> {
  const { default: Zip } = await import('jszip');
  const zip = await Zip.loadAsync(bytes);
  const file = await readPackage(zip);
  const worksheets = await readWorksheets(zip);
  const reading = newReading(options);
  const ids = file.sheets.map((_, i) => (i === 0 ? FIRST_SHEET_ID : reading.newId()));
  const read = file.sheets.map((sheet, i) => {
    const worksheet = worksheets.find(({ name }) => name === sheet.name);
    if (!worksheet) throw new Error(`The file tells of a sheet ${sheet.name} and does not have it.`);
    return readSheet(worksheet, sheet, ids[i] ?? '', reading);
  });
  const sheets = read.map(({ sheet }) => sheet);
  const names = readNames(file.names, sheets, reading.withoutAddIn ? [] : reading.functions);
  const grid: ExportedWorkbook = {
    ...(exportEmptyWorkbook() as ExportedWorkbook),
    sheets,
    styles: reading.styles.items,
    formats: reading.formats.items,
    borders: reading.borders.items,
    namedRanges: names.ranges,
  };
  const active = sheets[file.activeTab]?.isVisible ? file.activeTab : sheets.findIndex((s) => s.isVisible);
  return {
    grid: {
      workbook: grid,
      calls: {},
      formulaNames: names.formulas,
      held: read.flatMap(({ held }) => held),
    },
    workbook: {
      ...beside(file, sheets, reading),
      customXml: file.customXml,
      nameNotes: names.notes,
      properties: file.properties,
      activeSheet: ids[active] ?? FIRST_SHEET_ID,
      nextId: Number(/(\d+)\}$/.exec(reading.newId())?.[1] ?? 1000),
    },
    addInSettings: {},
    startState: 'Inactive',
  };
}

function newReading({ namespace, functionsFile, withoutAddIn = false }: OpenOptions): Reading {
  let next = 2;
  return {
    functions: functionNames({ functionsFile, namespace }),
    withoutAddIn,
    styles: new Registry(),
    formats: new Registry(),
    borders: new Registry(),
    newId: () => `{00000000-0001-0000-0000-${String(next++).padStart(12, '0')}}`,
  };
}

/** Only cells and styles: the rest is read from the parts, and the library gives up for some of it. */
async function readWorksheets(zip: JSZip): Promise<Worksheet[]> {
  const [{ Workbook }, { default: Zip }] = await Promise.all([
    import('exceljs/dist/exceljs.min.js'),
    import('jszip'),
  ]);
  const cells = new Zip();
  for (const entry of zip.file(CELLS)) cells.file(entry.name, await entry.async('uint8array'));
  const names = /<(\w+:)?definedNames[\s>][\s\S]*<\/(\w+:)?definedNames>/;
  const workbook = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
  cells.file('xl/workbook.xml', workbook.replace(names, ''));
  const read = new Workbook();
  // The types know fewer options than the library reads.
  const packed = await cells.generateAsync({ type: 'arraybuffer', compression: 'STORE' });
  await read.xlsx.load(packed, { ignoreNodes: UNREAD });
  return read.worksheets;
}

const CELLS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|theme\/[^/]+\.xml|worksheets\/[^/]+\.xml))$/i;
const UNREAD = [
  ...[
    'sheetPr',
    'sheetViews',
    'cols',
    'sheetProtection',
    'autoFilter',
    'mergeCells',
    'conditionalFormatting',
  ],
  ...[
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
  ],
  ...['drawing', 'picture', 'legacyDrawing', 'tableParts', 'extLst'],
];

function readNames(names: FileName[], sheets: ExportedSheet[], functions: readonly string[]) {
  const ranges: Record<string, string> = {};
  const formulas: [string, string][] = [];
  const notes: [string, NameNotes][] = [];
  for (const { name, refersTo, comment, isHidden } of names) {
    const { sheet, cells } = splitSheet(refersTo);
    const box = tryParseAddress(cells);
    const isRange = box && sheets.some((each) => each.name.toLowerCase() === sheet?.toLowerCase());
    if (box && isRange) ranges[name] = `${quoteSheet(sheet ?? '')}!${formatAddress(box)}`;
    else formulas.push([name.toLowerCase(), fromFile(refersTo, functions)]);
    notes.push([name.toLowerCase(), { name, comment, ...(isHidden ? { visible: false } : {}) }]);
  }
  return { ranges, formulas, notes };
}

/** What the stand-in keeps of a sheet beside the grid; rules are put into the grid's sheets on the way. */
function beside(file: FilePackage, sheets: ExportedSheet[], reading: Reading) {
  const protections: [string, SheetProtection][] = [];
  const validationNotes: [string, ValidationNotes][] = [];
  const comments: [string, SavedComment][] = [];
  const veryHidden: string[] = [];
  file.sheets.forEach(({ state, tail, notes }, i) => {
    const sheet = sheets[i];
    if (!sheet) return;
    if (state === 'veryHidden') veryHidden.push(sheet.id);
    for (const element of elements(tail, 'sheetProtection'))
      if (isTrue(element.attributes['sheet'])) protections.push([sheet.id, readProtection(element)]);
    for (const { rule, notes: about, key } of elements(tail, 'dataValidation').flatMap((e) =>
      readRule(e, sheet),
    )) {
      if (rule) sheet.dataValidationRules.push(rule);
      if (Object.keys(about).length > 0) validationNotes.push([key, about]);
    }
    for (const { cell, text } of notes)
      comments.push([
        reading.newId(),
        { sheetId: sheet.id, cell, content: text, resolved: false, created: new Date(0).toISOString() },
      ]);
  });
  const none = { settings: [], pageSetups: [], chartNotes: [] };
  return { ...none, protections, validationNotes, comments, veryHidden };
}
