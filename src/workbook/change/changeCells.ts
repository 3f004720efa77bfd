import { absoluteAddress, cellAddress, columnLetters } from '../address';
import { asText, type CellValue } from '../cellValue';
import type { Target } from '../insert/insertCells';
import type { ChangeParty, ChangeRequest } from './changeRequest';

/** The formulas of both sides, once it is known where the assumptions stand and which cell names the scenario. */
export interface SideFormulas {
  readonly key: string;
  readonly amount: CellValue;
}

/** Rows of the head, counted from the first; the last two are there where prices are restated. */
export const HEAD = {
  title: 0,
  sides: 1,
  label: 2,
  key: 3,
  amount: 4,
  step: 5,
  factor: 6,
  restated: 7,
} as const;

/** Columns, counted from the first; CHANGE spills over four of them. */
export const COLUMN = { party: 0, before: 1, after: 2, budget: 3, key: 4, rounding: 5, total: 6 } as const;
const PRICE = { level: 7, real: 8 } as const;

const MISSING = '"Fel, eller tillägget saknas: ändra inget, spara inte"';

export function widthOf({ restating }: Pick<ChangeRequest, 'restating'>): number {
  return restating ? PRICE.real + 1 : COLUMN.total + 1;
}

/** The row with the headings of the columns: the head above it, with a blank row between. */
export function headerRow({ restating }: Pick<ChangeRequest, 'restating'>): number {
  return (restating ? HEAD.restated : HEAD.step) + 2;
}

/** The table as formulas: what is compared above, a row a party below it, the sums, and whether they tie. */
export function changeCells(
  request: ChangeRequest,
  target: Target,
  sides: readonly [SideFormulas, SideFormulas],
): CellValue[][] {
  const places = new Places(request, target);
  const rows: CellValue[][] = [
    ...headRows(request, places, sides),
    [],
    headings(request),
    ...request.parties.map((party, i) => partyRow(request, places, party, i)),
    ['Summa', ...places.columns.map((column) => `=${exactly(`SUM(${places.parties(column)})`)}`)],
    ['Kontroll', statusFormula(places)],
  ];
  return rows.map((row) => [...row, ...Array.from({ length: widthOf(request) - row.length }, () => '')]);
}

/** Where things stand on the sheet. */
class Places {
  /** The columns with numbers. */
  readonly columns: readonly number[];
  private readonly first: number;

  constructor(
    private readonly request: ChangeRequest,
    private readonly target: Target,
  ) {
    this.first = headerRow(request) + 1;
    this.columns = Array.from({ length: widthOf(request) - 1 }, (_, i) => i + 1);
  }

  head(row: keyof typeof HEAD, side: 'before' | 'after' = 'before'): string {
    return absoluteAddress(this.target.row + HEAD[row], this.target.column + COLUMN[side]);
  }

  party(i: number, column: number): string {
    return cellAddress(this.target.row + this.first + i, this.target.column + column);
  }

  parties(column: number): string {
    return `${this.party(0, column)}:${this.party(this.request.parties.length - 1, column)}`;
  }

  sum(column: number): string {
    return this.party(this.request.parties.length, column);
  }

  name(i: number): string {
    return `$${columnLetters(this.target.column)}${this.target.row + this.first + i + 1}`;
  }
}

function headRows(
  { before, after, measure, step, restating }: ChangeRequest,
  places: Places,
  [old, now]: readonly [SideFormulas, SideFormulas],
): CellValue[][] {
  const amount = measure === '' ? 'Belopp' : `Belopp, ${measure}`;
  const rows: CellValue[][] = [
    ['Varför ändrades avgiften?'],
    ['', 'Före', 'Efter'],
    ['Avser', asText(before.label), asText(after.label)],
    ['Nyckel', `=${old.key}`, `=${now.key}`],
    [amount, old.amount, now.amount],
    ['Steg', step],
  ];
  if (!restating) return rows;
  const inNewPrices = `=${inSteps(`${places.head('amount')}*${places.head('factor')}`, places)}`;
  return [
    ...rows,
    ['Prisomräkning, faktor', factorFormula(restating)],
    ['Före, i prisnivån efter', inNewPrices],
  ];
}

function factorFormula(restating: NonNullable<ChangeRequest['restating']>): CellValue {
  if (restating.kind === 'percent') return 1 + restating.change;
  const { table, from, to } = restating;
  const factorOf = (year: number): string => `INDEX(${table}[Faktor],MATCH(${year},${table}[År],0))`;
  return `=${factorOf(to)}/${factorOf(from)}`;
}

/** As the functions themselves make an amount a whole number of steps: half away from zero. */
function inSteps(amount: string, places: Places): string {
  return `ROUND(${amount}/${places.head('step')},0)*${places.head('step')}`;
}

/** CHANGE cannot tell who takes part from how much they weigh, so a heading says that its key effect holds both. */
function headings({ parties, restating }: ChangeRequest): CellValue[] {
  const same = parties.every(({ presence }) => presence === 'both');
  return [
    'Part',
    'Före',
    'Efter',
    'Budget',
    same ? 'Nyckel' : 'Nyckel och deltagare',
    'Avrundning',
    'Ändring',
    ...(restating ? ['varav prisnivå', 'varav budget i fast pris'] : []),
  ];
}

function partyRow(request: ChangeRequest, places: Places, party: ChangeParty, i: number): CellValue[] {
  const name = places.name(i);
  const { presence } = party;
  const [oldKey, newKey] = [places.head('key'), places.head('key', 'after')];
  const [oldAmount, newAmount] = [places.head('amount'), places.head('amount', 'after')];
  const step = places.head('step');
  const change = `=NYCKEL.CHANGE(${name},${oldKey},${oldAmount},${newKey},${newAmount},${step})`;
  const row: CellValue[] = [
    asText(party.name),
    presence === 'joined' ? 0 : `=NYCKEL.SHARE(${name},${oldKey},${oldAmount},${step})`,
    presence === 'left' ? 0 : `=NYCKEL.SHARE(${name},${newKey},${newAmount},${step})`,
    change,
    ...['', '', ''],
  ];
  if (!request.restating) return row;
  // Who has joined was in no old price level, and CHANGE knows nobody who is in neither key.
  const level = `=INDEX(NYCKEL.CHANGE(${name},${oldKey},${oldAmount},${oldKey},${places.head('restated')},${step}),1,1)`;
  return [
    ...row,
    presence === 'joined' ? 0 : level,
    `=${exactly(`${places.party(i, COLUMN.budget)}-${places.party(i, PRICE.level)}`)}`,
  ];
}

/** Excel adds decimals in doubles; the noise is cut off far beyond the last decimal that an effect can have. */
function exactly(calculation: string): string {
  return `ROUND(${calculation},9)`;
}

/** Native functions only: the line must speak when the add-in is missing. */
function statusFormula(places: Places): string {
  const [before, after, total] = [COLUMN.before, COLUMN.after, COLUMN.total].map((column) =>
    places.sum(column),
  );
  const ties = [
    `ROUND(${before}-${inSteps(places.head('amount'), places)},6)=0`,
    `ROUND(${after}-${inSteps(places.head('amount', 'after'), places)},6)=0`,
    `ROUND(${after}-${before}-${total},6)=0`,
  ];
  return `=IF(ISERROR(${before}+${after}+${total}),${MISSING},IF(AND(${ties.join(',')}),"Summan stämmer","Avviker från beloppen: stämmer parterna med nycklarna?"))`;
}
