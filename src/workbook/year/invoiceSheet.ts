import { KRONOR } from '../../core/measure';
import { cellAddress, columnLetters, onSheet } from '../address';
import { asText, type CellValue } from '../cellValue';
import { TROUBLE, type SheetDraft } from '../sheet/sheetDraft';
import { invoiceLook } from './invoiceLook';
import { columnOf, CONTRIBUTION, ROW, SERVICE } from './invoicePlace';
import { COLUMN } from './settlementPlace';
import type { InvoiceRequest, SettlementSheet } from './yearRequest';

const NORMAL_RATE = 0.25;
const WEEKDAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];

/** Three blocks side by side, each with its instalments and their sum: net, VAT, and what is to be paid. */
const BLOCKS = ['Exklusive moms', 'Moms', 'Att betala'] as const;

/** What is to be invoiced of a year: every instalment with its due date, VAT and references. Numbers are not ours. */
export function invoiceSheet(
  request: InvoiceRequest,
  settlement: SettlementSheet,
  firstDue: number,
): SheetDraft {
  const { sheet, count } = request;
  const parties = settlement.parties.length;
  const last = ROW.first + parties - 1;
  const cells: CellValue[][] = [
    [asText(sheet)],
    [statusFormula(count, last)],
    [`Avser ${subjectOf(request)} enligt bladet ${settlement.sheet}. Minusbelopp krediteras.`],
    ['Fakturanummer sätts i ekonomisystemet. Infaller en förfallodag på en helg flyttas den inte.'],
    [],
    ...termRows(request, firstDue),
    [],
    blockRow(count),
    ...dateRows(count),
    headRow(count),
    ...settlement.parties.map((_, i) => partyRow(request, settlement, i)),
    sumRow(count, last),
  ];
  const widest = columnLetters(columnOf(BLOCKS.length, count) - 1);
  return { name: sheet, cells, look: invoiceLook(request, parties), named: `$A$1:$${widest}$${last + 1}` };
}

function subjectOf({ of }: InvoiceRequest): string {
  return of === 'preliminary' ? 'preliminära belopp' : 'avräkningen';
}

function termRows(request: InvoiceRequest, firstDue: number): CellValue[][] {
  return [
    ['Antal rater', request.count],
    ['Första förfallodag', firstDue],
    ['Månader mellan raterna', request.months],
    ['Steg, kr', request.step],
    ['Slag', request.isService ? SERVICE : CONTRIBUTION],
    ['Momssats', NORMAL_RATE],
    ['Vår referens', asText(request.reference)],
  ];
}

function acrossBlocks(
  count: number,
  instalment: (column: number, i: number, block: number) => CellValue,
  sum: (column: number, block: number) => CellValue,
): CellValue[] {
  return BLOCKS.flatMap((_, block) => {
    const first = columnOf(block, count);
    const instalments = Array.from({ length: count }, (_, i) => instalment(first + i, i, block));
    return [...instalments, sum(first + count, block)];
  });
}

function blockRow(count: number): CellValue[] {
  return [
    '',
    '',
    '',
    '',
    ...acrossBlocks(
      count,
      (_, i, block) => (i === 0 ? (BLOCKS[block] ?? '') : ''),
      () => '',
    ),
  ];
}

/** The last day of a short month stands for the 31st; the weekday is shown for whoever pays on working days only. */
function dateRows(count: number): CellValue[][] {
  const dates = (column: number): string => {
    const number = cellAddress(ROW.head, column);
    return `=EDATE($B$${ROW.firstDue + 1},(${number}-1)*$B$${ROW.months + 1})`;
  };
  const names = WEEKDAYS.map((day) => `"${day}"`).join(',');
  const weekday = (column: number): string => `=CHOOSE(WEEKDAY(${cellAddress(ROW.due, column)},2),${names})`;
  return [
    ['', '', '', 'Förfallodag', ...acrossBlocks(count, dates, () => '')],
    ['', '', '', 'Veckodag', ...acrossBlocks(count, weekday, () => '')],
  ];
}

/** The number of an instalment is a number, since its formulas use it; its format says `Rat 1`. */
function headRow(count: number): CellValue[] {
  const numbers = acrossBlocks(
    count,
    (_, i) => i + 1,
    () => 'Summa',
  );
  return ['Part', 'Er referens', 'Beställarnummer', 'Belopp, kr', ...numbers];
}

function partyRow(request: InvoiceRequest, settlement: SettlementSheet, i: number): CellValue[] {
  const { count, of } = request;
  const row = ROW.first + i;
  const source = (column: string): string =>
    onSheet(settlement.sheet, `$${column}$${settlement.firstRow + i + 1}`);
  const amount = source(COLUMN[of]);
  const known = `$D${row + 1}`;
  const unless = (formula: string): string => `=IF(${known}="","",${formula})`;
  const net = (k: number): string => cellAddress(row, columnOf(0, count) + k);
  const instalments = [
    (k: number): string => {
      const number = `${columnLetters(columnOf(0, count) + k)}$${ROW.head + 1}`;
      return `NYCKEL.INSTALMENT(${known},$B$${ROW.count + 1},${number},$B$${ROW.step + 1})`;
    },
    (k: number): string => `IF($B$${ROW.kind + 1}="${SERVICE}",ROUND(${net(k)}*$B$${ROW.rate + 1},2),0)`,
    (k: number): string => `${net(k)}+${cellAddress(row, columnOf(1, count) + k)}`,
  ];
  const sum = (column: number): string =>
    unless(`SUM(${cellAddress(row, column - count)}:${cellAddress(row, column - 1)})`);
  return [
    `=${source(COLUMN.name)}`,
    '',
    '',
    `=IF(${amount}="","",ROUND(${amount}*${KRONOR[settlement.measure]},2))`,
    ...acrossBlocks(count, (_, k, block) => unless(instalments[block]?.(k) ?? ''), sum),
  ];
}

function sumRow(count: number, last: number): CellValue[] {
  const sum = (column: number): string =>
    `=SUM(${cellAddress(ROW.first, column)}:${cellAddress(last, column)})`;
  return ['Summa', '', '', sum(3), ...acrossBlocks(count, sum, sum)];
}

/** Every row must make its party's amount, so that nobody pays or is paid a krona more over the year. */
function statusFormula(count: number, last: number): string {
  const column = (at: number): string => `${cellAddress(ROW.first, at)}:${cellAddress(last, at)}`;
  const [amounts, sums] = [column(3), column(columnOf(1, count) - 1)];
  const toPay = cellAddress(last + 1, columnOf(BLOCKS.length, count) - 1);
  const missing = '"Belopp saknas: fyll i dem på avräkningsbladet"';
  const deviating = `SUMPRODUCT(--(ROUND(${sums}-${amounts},2)<>0))`;
  const ties = '"Raterna summerar till varje parts belopp"';
  const deviates = '"Avviker: beloppen går inte jämnt upp i steget"';
  return (
    `=IF(ISERROR(${toPay}),${TROUBLE},IF(COUNT(${amounts})<ROWS(${amounts}),${missing},` +
    `IF(${deviating}=0,${ties},${deviates})))`
  );
}
