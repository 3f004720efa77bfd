import type { Method } from '../../../core/allocation/methods';
import { makeKey, type Key } from '../../../core/key/key';
import { absoluteAddress, cellAddress, columnLetters, onSheet } from '../../address';
import { asText } from '../../cellValue';
import { AmountGroup, GROUP_WIDTH, headRows } from './amountGroup';
import { calculableFormula, stateFormula, weightsStandIn, whyFormula } from './keyState';
import type { KeySource, Term } from './native';
import type { Digits } from './precision';
import type { SheetGrid } from './sheetGrid';

/** What a block is made from: live where the key's cells can be referred to. */
export interface BlockContent {
  readonly key: Key;
  readonly title: string;
  readonly source: KeySource | undefined;
  /** The weight of each row in the key's own measure: a number, or a formula in which `{row}` stands for its row. */
  readonly entries: readonly (string | number)[];
  /** What makes them whole. */
  readonly scale: number;
  /** Whole, at the moment of freezing. */
  readonly whole: readonly number[];
  readonly digits: Digits;
  /** Cells of other blocks that must be calculable. */
  readonly needs: readonly string[];
}

const PART = 0;
const ENTRY = 1;
const WEIGHT = 2;
const NUMBER = 3;
const ORDER = 4;
const BEFORE = 5;
const SPLITS = 6;
const LAST_COLUMN = 16_384;

/** The parties of one level of a key with their weights, and beside them every amount that is shared by it. */
export class KeyBlock {
  private readonly groups = new Map<string, AmountGroup>();
  private readonly first: number;
  private readonly last: number;

  constructor(
    private readonly grid: SheetGrid,
    private readonly sheet: string,
    readonly top: number,
    readonly content: BlockContent,
  ) {
    this.first = top + headRows(content.digits) + 1;
    this.last = this.first + content.key.parties.length - 1;
    this.writeHead();
    this.writeParties();
    this.writeSplits();
  }

  /** The row of the next block: a sum and two empty rows lie between. */
  get below(): number {
    return this.last + 4;
  }

  get size(): number {
    return this.content.key.parties.length;
  }

  /** Excel's last column is the 16 384th: what comes then is calculated by another block of the same key. */
  get isFull(): boolean {
    return this.firstGroup + (this.groups.size + 1) * (GROUP_WIDTH + 1) > LAST_COLUMN;
  }

  /** The columns of one amount; the same amount, step and method are calculated once. */
  group(amount: Term, step: Term | undefined, method: Method): AmountGroup {
    const name = `${amount.text}|${step?.text ?? ''}|${method.names[1]}`;
    const known = this.groups.get(name);
    if (known) return known;
    const column = this.firstGroup + this.groups.size * (GROUP_WIDTH + 1);
    const group = new AmountGroup(this.grid, this, column, this.groups.size + 1, { amount, step, method });
    this.groups.set(name, group);
    return group;
  }

  row(party: number): number {
    return this.first + party;
  }

  weightCell(party: number): string {
    return `$${columnLetters(WEIGHT)}${this.row(party) + 1}`;
  }

  orderCell(party: number): string {
    return `$${columnLetters(ORDER)}${this.row(party) + 1}`;
  }

  /** The quotient or the remainder of base^digit · weight, divided by the sum of weights. */
  splitCell(party: number, digit: number, part: 'quotient' | 'remainder'): string {
    const column = SPLITS + (digit - 1) * 2 + (part === 'quotient' ? 0 : 1);
    return `$${columnLetters(column)}${this.row(party) + 1}`;
  }

  get parts(): string {
    return this.down(PART);
  }
  get weights(): string {
    return this.down(WEIGHT);
  }
  get orders(): string {
    return this.down(ORDER);
  }
  /** The weights in the key's own measure: now, and when it was frozen. */
  get entries(): string {
    return this.down(ENTRY);
  }
  get entriesBefore(): string {
    return this.down(BEFORE);
  }
  get sum(): string {
    return absoluteAddress(this.top + 2, ENTRY);
  }
  get largest(): string {
    return absoluteAddress(this.top + 3, ENTRY);
  }
  get scale(): string {
    return absoluteAddress(this.top + 4, ENTRY);
  }
  get isCalculable(): string {
    return absoluteAddress(this.top + 6, ENTRY);
  }

  get why(): string {
    return absoluteAddress(this.top + 7, ENTRY);
  }

  /** Rows of a column, all parties. */
  down(column: number): string {
    return `${absoluteAddress(this.first, column)}:${absoluteAddress(this.last, column)}`;
  }

  fromOutside(address: string): string {
    return onSheet(this.sheet, address);
  }

  private get firstGroup(): number {
    return SPLITS + (this.content.digits.count - 1) * 2 + 1;
  }

  private writeHead(): void {
    const { grid, top } = this;
    const { title, scale } = this.content;
    grid.put(top, 0, asText(title));
    const lines: [string, string | number][] = [
      ['Antal parter', this.size],
      ['Summa heltalsvikter', `=SUM(${this.weights})`],
      ['Största heltalsvikt', `=MAX(${this.weights})`],
      ['Vikterna multipliceras med', scale],
      ['Vikterna', stateFormula(this)],
      ['Kan räknas exakt', calculableFormula(this)],
      ['Läge', whyFormula(this)],
      ['Vikterna står i', weightsStandIn(this.content)],
    ];
    lines.forEach(([caption, value], i) => {
      grid.put(top + 1 + i, 0, caption);
      grid.put(top + 1 + i, 1, value);
    });
    const heads = ['Part', 'Vikt', 'Heltalsvikt', 'Löpnr', 'Turordning', 'Vikt vid frysningen'];
    heads.forEach((head, column) => grid.put(this.first - 1, column, head));
  }

  private writeParties(): void {
    const { key, entries, whole, scale } = this.content;
    const numbers = staticOrder(key);
    key.parties.forEach(({ name }, i) => {
      const row = this.row(i);
      this.grid.put(row, PART, asText(name));
      this.grid.put(row, ENTRY, inRow(entries[i] ?? 0, row));
      this.grid.put(row, WEIGHT, `=ROUND(${cellAddress(row, ENTRY)}*${this.scale},0)`);
      this.grid.put(row, NUMBER, numbers[i] ?? 0);
      this.grid.put(row, ORDER, this.orderFormula(i));
      this.grid.put(row, BEFORE, (whole[i] ?? 0) / scale);
    });
    this.grid.put(this.last + 1, PART, 'Summa');
    this.grid.put(this.last + 1, ENTRY, `=SUM(${this.entries})`);
  }

  /** Larger weight first, then the number that stands for kommunkod and name: how ties are settled. */
  private orderFormula(party: number): string {
    const weight = this.weightCell(party);
    const number = cellAddress(this.row(party), NUMBER);
    return `=SUMPRODUCT((${this.weights}-${weight}>0.5)+(ABS(${this.weights}-${weight})<0.5)*(${this.down(NUMBER)}<${number}))`;
  }

  /** base^k · weight as quotient and remainder, each from the one before, so that no product leaves the bound. */
  private writeSplits(): void {
    const { base, count } = this.content.digits;
    for (let digit = 1; digit < count; digit++) {
      const column = SPLITS + (digit - 1) * 2;
      const power = digit === 1 ? `${base}` : `${base}^${digit}`;
      this.grid.put(this.first - 1, column, `${power}·vikt, hela`);
      this.grid.put(this.first - 1, column + 1, `${power}·vikt, rest`);
      for (let party = 0; party < this.size; party++) this.writeSplit(party, digit, column);
    }
  }

  private writeSplit(party: number, digit: number, column: number): void {
    const { base } = this.content.digits;
    const row = this.row(party);
    const before = digit === 1 ? this.weightCell(party) : this.splitCell(party, digit - 1, 'remainder');
    const carried = digit === 1 ? '' : `${base}*${this.splitCell(party, digit - 1, 'quotient')}+`;
    this.grid.put(row, column, `=${carried}INT(${base}*${before}/${this.sum})`);
    this.grid.put(row, column + 1, `=${base}*${before}-${this.sum}*INT(${base}*${before}/${this.sum})`);
  }
}

/** The order by kommunkod and name alone: that of equal weights. */
function staticOrder(key: Key): number[] {
  const { rank } = makeKey({ ...key, weights: key.parties.map(() => 1) });
  return rank.map((place) => place + 1);
}

function inRow(entry: string | number, row: number): string | number {
  return typeof entry === 'string' ? entry.replaceAll('{row}', String(row + 1)) : entry;
}
