import { HEADERS } from '../../core/key/columns';
import { ok, type Result } from '../../core/problem';
import { absoluteAddress, cellAddress, columnLetters, onSheet, splitAddress } from '../address';
import { asText, type CellValue } from '../cellValue';
import { asColumnHead, asHeading, asInput, asMuted } from '../style';
import { insertCells, type Target } from './insertCells';

/** Who pays what the limiter takes from or gives to the others: a choice that an agreement must make. */
export type LimiterPayer =
  { readonly kind: 'others' | 'reserve' } | { readonly kind: 'party'; readonly party: string };

export interface LimiterRequest {
  /** The defined name of the key that applies without the limiter. */
  readonly keyName: string;
  readonly parties: readonly string[];
  /** The cell with the amount to share. */
  readonly amount: string;
  /** Last year's shares, one cell a party in their order. */
  readonly before: string;
  /** The most that a share may change, 0,1 for 10 %. */
  readonly change: number;
  readonly payer: LimiterPayer;
  readonly step: number;
  readonly target: string;
  readonly replace?: boolean;
}

/** Where the columns of the inserted table stand, counted from its left edge. */
const PLACE = { party: 0, weight: 1, floor: 2, cap: 3, before: 4, free: 5, limited: 6 } as const;
const COLUMN_HEADS = [
  HEADERS.party,
  HEADERS.weight,
  HEADERS.floor,
  HEADERS.cap,
  'Före',
  'Utan spärr',
  'Med spärr',
];

/**
 * Writes a table in which no share changes by more than the limit against last year's. Its first four columns are a
 * key with floors and caps; everything stands in cells and follows the amount, the key and last year's column.
 */
export async function insertLimiter(request: LimiterRequest): Promise<Result<{ address: string }>> {
  return insertCells({
    addresses: [request.amount, request.before],
    target: request.target,
    replace: request.replace ?? false,
    cells: (_, target) => Promise.resolve(ok(limiterCells(request, target))),
    format: formatLimiter,
  });
}

function limiterCells(request: LimiterRequest, target: Target): CellValue[][] {
  const { parties, payer } = request;
  const blank = Array.from({ length: COLUMN_HEADS.length - 2 }, () => '');
  const first = target.row + 2;
  const last = first + parties.length - 1;
  const reserve = payer.kind === 'reserve' ? [reserveRow(request, target, first, last)] : [];
  const sum = last + reserve.length + 1;
  return [
    ['Högsta ändring', request.change, ...blank],
    [...COLUMN_HEADS],
    ...parties.map((party, i) => partyRow(request, target, party, i)),
    ...reserve,
    sumRow(target, first, sum - 1),
    ['Kontroll', ...blank, statusFormula(request, target, sum)],
  ];
}

function partyRow(request: LimiterRequest, target: Target, party: string, i: number): CellValue[] {
  const row = target.row + 2 + i;
  const at = (column: keyof typeof PLACE): string => cellAddress(row, target.column + PLACE[column]);
  const name = `$${at('party')}`;
  const limit = absoluteAddress(target.row, target.column + 1);
  const amount = referTo(request.amount, target.sheet, 0);
  const { step } = request;
  return [
    asText(party),
    `=NYCKEL.FRACTION(${name},${request.keyName})`,
    `=ROUNDUP(ROUND(${at('before')}*(1-${limit})/${step},6),0)*${step}`,
    `=ROUNDDOWN(ROUND(${at('before')}*(1+${limit})/${step},6),0)*${step}`,
    `=${referTo(request.before, target.sheet, i)}`,
    `=NYCKEL.SHARE(${name},${request.keyName},${amount},${step})`,
    limitedFormula(request, target, row, i),
  ];
}

/** The others pay: water filling over the table's own key. Otherwise each is held between its bounds on its own. */
function limitedFormula(request: LimiterRequest, target: Target, row: number, i: number): string {
  const { payer, parties, step } = request;
  const at = (column: keyof typeof PLACE): string => cellAddress(row, target.column + PLACE[column]);
  const amount = referTo(request.amount, target.sheet, 0);
  const [first, last] = [target.row + 2, target.row + 1 + parties.length];
  if (payer.kind === 'others') {
    const key = `${absoluteAddress(first - 1, target.column)}:${absoluteAddress(last, target.column + PLACE.cap)}`;
    return `=NYCKEL.SHARE($${at('party')},${key},${amount},${step})`;
  }
  if (payer.kind === 'party' && payer.party === parties[i]) {
    const column = target.column + PLACE.limited;
    const others = [
      ...(row > first ? [`SUM(${cellAddress(first, column)}:${cellAddress(row - 1, column)})`] : []),
      ...(row < last ? [`SUM(${cellAddress(row + 1, column)}:${cellAddress(last, column)})`] : []),
    ];
    return `=${[amount, ...others].join('-')}`;
  }
  return `=MIN(MAX(${at('free')},${at('floor')}),${at('cap')})`;
}

function reserveRow(request: LimiterRequest, target: Target, first: number, last: number): CellValue[] {
  const column = target.column + PLACE.limited;
  const paid = `SUM(${cellAddress(first, column)}:${cellAddress(last, column)})`;
  return ['Reserv', '', '', '', '', '', `=${referTo(request.amount, target.sheet, 0)}-${paid}`];
}

function sumRow(target: Target, first: number, last: number): CellValue[] {
  const sum = (column: number): string => {
    const letters = columnLetters(target.column + column);
    return `=SUM(${letters}${first + 1}:${letters}${last + 1})`;
  };
  return ['Summa', sum(PLACE.weight), '', '', sum(PLACE.before), sum(PLACE.free), sum(PLACE.limited)];
}

function statusFormula(request: LimiterRequest, target: Target, sum: number): string {
  const total = cellAddress(sum, target.column + PLACE.limited);
  const trouble = '"Fel, eller tillägget saknas: ändra inget, spara inte"';
  const difference = `ROUND(${total}-${referTo(request.amount, target.sheet, 0)},6)`;
  return `=IF(ISERROR(${total}),${trouble},IF(${difference}=0,"Summan stämmer","Avviker från beloppet"))`;
}

/** The i-th cell of a column at an address, absolute, with its sheet where it stands on another one. */
function referTo(address: string, here: string, i: number): string {
  const { sheet, cells } = splitAddress(address);
  const [, letters = 'A', row = '1'] = /^\$?([A-Z]+)\$?(\d+)/i.exec(cells) ?? [];
  const cell = `$${letters.toUpperCase()}$${Number(row) + i}`;
  return sheet === undefined || sheet === here ? cell : onSheet(sheet, cell);
}

function formatLimiter(range: Excel.Range, cells: readonly (readonly CellValue[])[]): void {
  const [height, width] = [cells.length, COLUMN_HEADS.length];
  const numbers = ['0.0000%', '#,##0', '#,##0', '#,##0', '#,##0', '#,##0'];
  const body = range.getCell(2, 1).getResizedRange(height - 4, width - 2);
  body.numberFormat = Array.from({ length: height - 3 }, () => numbers);
  range.getCell(0, 1).numberFormat = [['0.0%']];
  asInput(range.getCell(0, 1));
  asColumnHead(range.getRow(1));
  range.getCell(1, 0).format.horizontalAlignment = 'Left';
  asHeading(range.getRow(height - 2));
  asMuted(range.getRow(height - 1));
}
