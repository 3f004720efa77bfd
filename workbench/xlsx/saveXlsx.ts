import type { Worksheet } from 'exceljs';
import type { ExcelHost } from '../host/excelHost';
import type { ExportedSheet, ExportedWorkbook } from './exportedSheet';
import { functionNames } from './functionNames';
import { leaveUnnamed, markSpills, writeCustomXml, writeNames } from './packageParts';
import { protect } from './sheetProtection';
import { writeSheet } from './writeSheet';

/**
 * The workbook as an .xlsx file, with what its formulas showed. Left behind, for the stand-in alone knows them: charts,
 * conditional formats, page layout, an add-in's settings, and whether a comment is settled.
 */
export async function saveXlsx(host: ExcelHost): Promise<Uint8Array> {
  const [{ Workbook }, { default: Zip }] = await Promise.all([
    import('exceljs/dist/exceljs.min.js'),
    import('jszip'),
  ]);
  const { sheets } = host.grid.save().workbook as ExportedWorkbook;
  const { workbook } = host;
  const functions = functionNames(host.grid.options);
  const file = new Workbook();
  const { author, lastAuthor, title } = workbook.savedProperties;
  Object.assign(file, { creator: author, lastModifiedBy: lastAuthor, title });
  const active = sheets.findIndex(({ id }) => id === workbook.worksheets.getActiveWorksheet().id);
  file.views = [{ activeTab: Math.max(0, active) } as (typeof file.views)[number]];
  for (const sheet of sheets) {
    const worksheet = file.addWorksheet(sheet.name, { views: [viewOf(sheet)] });
    worksheet.state = stateOf(sheet, workbook.veryHidden);
    if (sheet.color) worksheet.properties.tabColor = { argb: `FF${sheet.color.replace('#', '')}` };
    writeSheet(worksheet, sheet, { host, functions });
    writeComments(worksheet, sheet, host);
    const protection = workbook.protections.get(sheet.id);
    if (protection) await protect(worksheet, protection);
  }
  const zip = await Zip.loadAsync(await file.xlsx.writeBuffer());
  await writeNames(zip, host, functions);
  await writeCustomXml(zip, [...workbook.customXml]);
  await markSpills(zip);
  await leaveUnnamed(zip, workbook.savedProperties);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}

function viewOf({ areGridLinesVisible, panes }: ExportedSheet): Worksheet['views'][number] {
  const { xSplit = 0, ySplit = 0 } = panes ?? {};
  const view = { showGridLines: areGridLinesVisible };
  return (
    xSplit || ySplit ? { ...view, state: 'frozen', xSplit, ySplit } : { ...view, state: 'normal' }
  ) as Worksheet['views'][number];
}

function stateOf({ id, isVisible }: ExportedSheet, veryHidden: ReadonlySet<string>): Worksheet['state'] {
  if (isVisible) return 'visible';
  return veryHidden.has(id) ? 'veryHidden' : 'hidden';
}

/** As notes: a file has a thread in parts of its own, which exceljs does not know. */
function writeComments(worksheet: Worksheet, { id }: ExportedSheet, { workbook }: ExcelHost): void {
  for (const { sheetId, cell, content } of workbook.savedComments.values())
    if (sheetId === id) worksheet.getCell(cell).note = content;
}
