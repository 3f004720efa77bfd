import { addWorksheet } from '../whole/madeSheets';
import { version } from '../../../package.json';
import { asText, type CellValue } from '../cellValue';
import { asHeading, asInput, asMuted, asTitle, TEXT } from '../style';

export const ABOUT_SHEET = 'Om fördelningen';
/** Stands above the overview. */
export const OVERVIEW_HEADING = 'Nycklar';
/** The row of the overview's header when the sheet is made; it grows downwards from there, so nothing stands below it. */
export const OVERVIEW_ROW = 12;

/** For whoever inherits the workbook: what it is, where everything stands, and what to do without the add-in. */
const LINES: readonly (readonly CellValue[])[] = [
  ['Om fördelningen', ''],
  [
    'Arbetsboken fördelar gemensamma kostnader mellan parter. Beloppen räknas fram med Exceltillägget Fördelningsnyckel.',
    '',
  ],
  ['Nycklarna står på bladet Nycklar: ändra en vikt där, så räknas allt som använder nyckeln om.', ''],
  ['Förutsättningar och scenarier står på bladet Scenarier: det valda scenariot är en cell.', ''],
  [
    'En stämpel är nyckelns namn och åtta tecken som ändras så snart en part eller vikt ändras. Jämför dem när ni delar arbetsboken.',
    '',
  ],
  ['Visar celler #NAMN? saknas tillägget: ändra inget och spara inte.', ''],
  ['', ''],
  ['Frågor besvaras av', ''],
  ['Gjord med', asText(`Fördelningsnyckel ${version}`)],
  ['', ''],
  [OVERVIEW_HEADING, ''],
];

/** In points: wide enough for a stamp and a source, which are what this sheet is read for. */
const COLUMN_WIDTHS = [190, 220, 220, 140, 85, 100, 260, 110];

/** Adds the sheet if the workbook has none. What a user has written on it is never touched again. */
export async function ensureAboutSheet(context: Excel.RequestContext): Promise<void> {
  const found = context.workbook.worksheets.getItemOrNullObject(ABOUT_SHEET);
  await context.sync();
  if (!found.isNullObject) return;
  const sheet = addWorksheet(context, ABOUT_SHEET);
  sheet.getRangeByIndexes(0, 0, LINES.length, 2).values = LINES.map((line) => [...line]);
  asTitle(sheet.getRange('A1'));
  asHeading(sheet.getRange('A11'));
  asMuted(sheet.getRange('A2:A6'));
  sheet.getRange('B8').numberFormat = [[TEXT]];
  asInput(sheet.getRange('B8'));
  COLUMN_WIDTHS.forEach((width, i) => (sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = width));
}
