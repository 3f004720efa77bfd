import { asText, type CellValue } from '../cellValue';
import { asHeading } from '../style';
import { ABOUT_SHEET } from './aboutSheet';
import { headingRow } from './overview';

/** What the sheet says of a workbook that has been frozen and sent. */
interface SentVersion {
  /** ISO time. */
  readonly made: string;
  readonly version: string;
  readonly where: 'inPlace' | 'copies';
  readonly scenario?: string;
  readonly formulas: number;
  readonly values: number;
  /** The sheet with the calculation; empty where none was needed. */
  readonly calculation: string;
  /** The rounding rules, as people call them. */
  readonly methods: readonly string[];
}

const HEADING = 'Skickad version';
const CAPTIONS = {
  made: 'Fryst',
  version: 'Fryst med',
  scenario: 'Valt scenario',
  methods: 'Avrundning',
  counts: 'Omfattning',
  calculation: 'Uträkning',
  check: 'Kontrollera för hand',
  change: 'Ändra i egen kopia',
  stamps: 'Stämplar',
  back: 'Lägg tillbaka formlerna',
} as const;

/** Inserts the lines above the heading of the keys. Only what is ours is written, in rows of its own. */
export async function writeSentVersion(context: Excel.RequestContext, sent: SentVersion): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(ABOUT_SHEET).load('protection/protected');
  await context.sync();
  if (sheet.isNullObject || sheet.protection.protected) return;
  const row = await headingRow(context);
  if (row === undefined) return;
  const lines = linesOf(sent);
  sheet.getRange(`${row + 1}:${row + lines.length}`).insert('Down');
  const range = sheet.getRangeByIndexes(row, 0, lines.length, 2);
  range.clear('Formats');
  range.values = lines;
  asHeading(sheet.getRangeByIndexes(row, 0, 1, 1));
  await context.sync();
}

/** Takes the lines away again, with their rows unless somebody has written beside them. */
export async function clearSentVersion(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(ABOUT_SHEET).load('protection/protected');
  await context.sync();
  if (sheet.isNullObject || sheet.protection.protected) return;
  const used = sheet.getUsedRange(true).load('rowIndex,rowCount,columnIndex,columnCount');
  await context.sync();
  const all = sheet.getRangeByIndexes(
    0,
    0,
    used.rowIndex + used.rowCount,
    used.columnIndex + used.columnCount,
  );
  all.load('values');
  await context.sync();
  const values = all.values as CellValue[][];
  const first = values.findIndex(([cell]) => cell === HEADING);
  if (first < 0) return;
  const captions = new Set<CellValue>([HEADING, '', ...Object.values(CAPTIONS)]);
  let last = first;
  while (captions.has(values[last + 1]?.[0] ?? 'end') && values[last]?.[0] !== '') last++;
  const isOurs = values.slice(first, last + 1).every((row) => row.slice(2).every((cell) => cell === ''));
  if (isOurs) sheet.getRange(`${first + 1}:${last + 1}`).delete('Up');
  else sheet.getRangeByIndexes(first, 0, last - first + 1, 2).clear('Contents');
  await context.sync();
}

function linesOf(sent: SentVersion): CellValue[][] {
  const { made, version, scenario, methods, calculation } = sent;
  const lines: [string, string][] = [
    [HEADING, ''],
    [CAPTIONS.made, made.slice(0, 16).replace('T', ' ')],
    [CAPTIONS.version, `Fördelningsnyckel ${version}`],
    [CAPTIONS.scenario, scenario ?? ''],
    [CAPTIONS.methods, methods.join(', ')],
    [CAPTIONS.counts, countsOf(sent)],
    ...(calculation === '' ? [] : calculationLines(calculation)),
    [
      CAPTIONS.stamps,
      'Stämplarna är de som gällde när arbetsboken frystes. De ändras inte om en vikt ändras.',
    ],
    [
      CAPTIONS.back,
      'Öppna arbetsboken med tillägget Fördelningsnyckel, välj Skicka och lägg tillbaka formlerna.',
    ],
  ];
  const filled = lines.filter(([caption, text]) => caption === HEADING || text !== '');
  return [...filled.map(([caption, text]) => [caption, asText(text)]), ['', '']];
}

function countsOf({ formulas, values, where }: SentVersion): string {
  const what = where === 'copies' ? 'på kopiorna ' : '';
  return `${count(formulas, 'formel', 'formler')} ${what}blev ${formulas === 1 ? 'en vanlig formel' : 'vanliga formler'} och ${values} blev värden. Bladet Frysta formler visar vilka, och varför.`;
}

/** How whoever has no add-in can follow the amounts, and what may be changed. */
function calculationLines(sheet: string): [string, string][] {
  return [
    [CAPTIONS.calculation, `Bladet ${sheet} räknar fram beloppen utan tillägget, rad för rad.`],
    [
      CAPTIONS.check,
      `Räkna belopp × vikt / summan av vikterna, avrunda nedåt och ge de steg som återstår till de största resterna. Kolumnerna på bladet ${sheet} visar varje led.`,
    ],
    [
      CAPTIONS.change,
      'Belopp och vikter kan ändras: de vanliga formlerna räknas om. Värden står kvar som de var.',
    ],
  ];
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
