import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { OpenWorkbook } from './openWorkbook';

type CellContent = string | number | boolean;
interface Sheet {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: CellContent[][];
  readonly values: CellContent[][];
}

/** What another copy is to have that this one has not; cells are `Blad!B2`. */
export interface Changes {
  readonly cells?: Readonly<Record<string, ExcelJS.CellValue>>;
  /** An empty row is inserted above this one, counted from 1, on that sheet. */
  readonly insertRow?: { readonly sheet: string; readonly above: number };
  /** Formulas as they are saved: by Excel, by LibreOffice, or only what they showed. */
  readonly formulas?: 'excel' | 'libreOffice' | 'none';
  readonly withoutSheets?: readonly string[];
  readonly withoutTables?: boolean;
  readonly customXml?: readonly string[];
  readonly sheetNames?: Readonly<Record<string, string>>;
}

const SPELLED = {
  excel: (formula: string) => formula.replace(/NYCKEL\.(\w+)/g, '_xldudf_NYCKEL_$1'),
  libreOffice: (formula: string) => formula.replace(/NYCKEL\.\w+/g, (name) => name.toLowerCase()),
  none: () => '',
};

/** The open workbook as an .xlsx file, with what another municipality has done to it. */
export async function asFile({ excel }: OpenWorkbook, changes: Changes = {}): Promise<ArrayBuffer> {
  const book = new ExcelJS.Workbook();
  const { sheets, names, tables } = await excel.window.Excel.run(readAll);
  for (const sheet of sheets.filter(({ name }) => !changes.withoutSheets?.includes(name))) {
    const rename = changes.sheetNames?.[sheet.name] ?? sheet.name;
    writeSheet(book.addWorksheet(rename), sheet, changes);
  }
  for (const { name, formula } of names)
    if (/^=[^(,]+!\$[A-Z]+\$\d+$/.test(formula)) book.definedNames.add(formula.slice(1), name);
  for (const { name, sheet, cells } of changes.withoutTables ? [] : tables) {
    const worksheet = book.getWorksheet(sheet);
    if (worksheet) addTable(worksheet, name, cells);
  }
  for (const [address, content] of Object.entries(changes.cells ?? {})) {
    const at = address.lastIndexOf('!');
    const cell = book.getWorksheet(address.slice(0, at))?.getCell(address.slice(at + 1));
    if (cell) cell.value = content;
  }
  if (changes.insertRow) book.getWorksheet(changes.insertRow.sheet)?.insertRow(changes.insertRow.above, []);
  return withParts(
    await book.xlsx.writeBuffer(),
    changes.customXml ?? excel.save().workbook.customXml.map(([, xml]) => xml),
  );
}

async function readAll(context: Excel.RequestContext) {
  const sheets = context.workbook.worksheets.load('items/name');
  const names = context.workbook.names.load('items/name,items/formula');
  const tables = context.workbook.tables.load('items/name');
  await context.sync();
  const used = sheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,formulas,values'),
  );
  const places = tables.items.map((table) => table.getRange().load('address'));
  await context.sync();
  return {
    sheets: sheets.items.flatMap(({ name }, i): Sheet[] => {
      const range = used[i];
      if (!range || range.isNullObject) return [];
      const { rowIndex: row, columnIndex: column, formulas, values } = range;
      return [{ name, row, column, formulas, values }];
    }),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    tables: tables.items.map(({ name }, i) => {
      const [sheet = '', cells = ''] = (places[i]?.address ?? '').split('!');
      return { name, sheet: sheet.replace(/^'|'$/g, ''), cells };
    }),
  };
}

function writeSheet(
  worksheet: ExcelJS.Worksheet,
  { row, column, formulas, values }: Sheet,
  changes: Changes,
) {
  values.forEach((cells, r) =>
    cells.forEach((value, c) => {
      if (value === '') return;
      const cell = worksheet.getCell(row + r + 1, column + c + 1);
      const formula = formulas[r]?.[c];
      const spelled =
        typeof formula === 'string' && formula.startsWith('=')
          ? SPELLED[changes.formulas ?? 'excel'](formula.slice(1))
          : '';
      const result = (
        typeof value === 'string' && value.startsWith('#') ? { error: value } : value
      ) as string;
      cell.value = spelled === '' ? result : { formula: spelled, result };
    }),
  );
}

function addTable(worksheet: ExcelJS.Worksheet, name: string, cells: string) {
  const [first = '', last = first] = cells.split(':');
  const [from, to] = [worksheet.getCell(first), worksheet.getCell(last)];
  const columnsOf = (row: number) =>
    Array.from({ length: Number(to.col) - Number(from.col) + 1 }, (_, i) =>
      worksheet.getCell(row, Number(from.col) + i),
    );
  const rows: ExcelJS.CellValue[][] = [];
  for (let row = Number(from.row) + 1; row <= Number(to.row); row++)
    rows.push(columnsOf(row).map(({ value }) => value));
  const columns = columnsOf(Number(from.row)).map(({ text }) => ({ name: text }));
  worksheet.addTable({ name, ref: first, headerRow: true, columns, rows });
}

/** The library for cells knows no custom XML. */
async function withParts(bytes: ExcelJS.Buffer, parts: readonly string[]): Promise<ArrayBuffer> {
  const zip = await JSZip.loadAsync(bytes);
  parts.forEach((xml, i) => zip.file(`customXml/item${i + 1}.xml`, xml));
  return zip.generateAsync({ type: 'arraybuffer' });
}
