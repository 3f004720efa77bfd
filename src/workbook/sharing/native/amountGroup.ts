import type { Method } from '../../../core/allocation/methods';
import { asDecimal } from '../../../core/amount';
import { absoluteAddress, cellAddress } from '../../address';
import { calculableFormula, whyFormula, type GuardedCells } from './amountGuards';
import type { KeyBlock } from './keyBlock';
import type { Term } from './native';
import type { Digits } from './precision';
import type { SheetGrid } from './sheetGrid';

interface Shared {
  readonly amount: Term;
  /** Absent for 1, where the amount must be whole. */
  readonly step: Term | undefined;
  readonly method: Method;
}

/** Produkt, Nedåt, Rest, Steg, Belopp. */
export const GROUP_WIDTH = 5;
const COLUMNS = ['Produkt', 'Nedåt', 'Rest', 'Steg', 'Belopp'] as const;
type Column = (typeof COLUMNS)[number];

/** What stands above the columns, in the order of the rows; the digits of the rest follow where there are any. */
const HEAD = [
  'title',
  'amount',
  'step',
  'steps',
  'rounds',
  'rest',
  'left',
  'over',
  'under',
  'isCalculable',
  'why',
] as const;
type Head = (typeof HEAD)[number];

const CAPTIONS: Record<Exclude<Head, 'title'>, string> = {
  amount: 'Belopp',
  step: 'Steg',
  steps: 'Beloppet i hela steg',
  rounds: 'Hela varv: stegen delade med summan av vikterna',
  rest: 'Steg utöver hela varv',
  left: 'Återstår efter avrundning nedåt',
  over: 'Ett steg, med tecken',
  under: '… delat med',
  isCalculable: 'Kan räknas exakt',
  why: 'Läge',
};

export function headRows({ count }: Digits): number {
  return HEAD.length + (count > 1 ? count : 0);
}

/** The columns in which one amount is shared: every step of the calculation, for every party. */
export class AmountGroup {
  constructor(
    private readonly grid: SheetGrid,
    private readonly block: KeyBlock,
    private readonly column: number,
    number: number,
    private readonly shared: Shared,
  ) {
    this.writeHead(number);
    for (let party = 0; party < block.size; party++) this.writeParty(party);
    this.writeSum();
  }

  /** The cells with the shares, from outside. */
  get shares(): string {
    return this.block.fromOutside(this.down('Belopp'));
  }

  share(party: number): string {
    return this.block.fromOutside(absoluteAddress(this.block.row(party), this.at('Belopp')));
  }

  private writeHead(number: number): void {
    const { amount, step, method } = this.shared;
    const places = step ? asDecimal(Number(step.value)).decimalPlaces() : 0;
    const [a, s, w] = [this.head('amount'), this.head('step'), this.block.sum];
    const formulas: Record<Exclude<Head, 'title'>, string | number> = {
      amount: `=${amount.text}`,
      step: step ? `=${step.text}` : 1,
      // Rounded twice: 0,285/0,01 is a little less than 28,5 in doubles, and would be rounded down.
      steps: `=ROUND(ROUND(ABS(${a})/${s},6),0)`,
      rounds: `=INT(${this.head('steps')}/${w})`,
      rest: `=${this.head('steps')}-${w}*${this.head('rounds')}`,
      left: `=${this.head('steps')}-SUM(${this.down('Nedåt')})`,
      over: `=IF(${a}<0,-1,1)*ROUND(${s}*${this.head('under')},0)`,
      under: 10 ** places,
      isCalculable: calculableFormula(this.guarded),
      why: whyFormula(this.guarded),
    };
    this.grid.put(this.block.top, this.column, `Fördelning ${number}: ${method.names[0]}`);
    HEAD.forEach((name, i) => {
      if (name === 'title') return;
      this.grid.put(this.block.top + i, this.column, CAPTIONS[name]);
      this.grid.put(this.block.top + i, this.column + GROUP_WIDTH - 1, formulas[name]);
    });
    this.writeDigits();
    COLUMNS.forEach((name, i) => this.grid.put(this.block.row(0) - 1, this.column + i, name));
  }

  private writeDigits(): void {
    const { base, count } = this.block.content.digits;
    if (count === 1) return;
    const rest = this.head('rest');
    for (let digit = 0; digit < count; digit++) {
      const row = this.block.top + HEAD.length + digit;
      this.grid.put(row, this.column, `Siffra ${digit + 1} i basen ${base}`);
      this.grid.put(
        row,
        this.column + GROUP_WIDTH - 1,
        `=INT(${rest}/${base}^${digit})-${base}*INT(${rest}/${base}^${digit + 1})`,
      );
    }
  }

  private writeParty(party: number): void {
    const { block } = this;
    const [product, sum] = [this.cell('Produkt', party), block.sum];
    const formulas: Record<Column, string> = {
      Produkt: `=${this.product(party)}`,
      // Whole numbers below 2^53: a quotient that is not whole lies further below the next whole number than a double
      // can miss it by, so INT is right.
      Nedåt: `=${this.head('rounds')}*${block.weightCell(party)}${this.carried(party)}+INT(${product}/${sum})`,
      // Not MOD: Excel's gives an error for large quotients.
      Rest: `=${product}-${sum}*INT(${product}/${sum})`,
      Steg: `=${this.count(party)}`,
      Belopp: `=IF(${this.head('isCalculable')},${this.head('over')}*${this.cell('Steg', party)}/${this.head('under')},NA())`,
    };
    COLUMNS.forEach((name, i) => this.grid.put(block.row(party), this.column + i, formulas[name]));
  }

  private product(party: number): string {
    const { base, count } = this.block.content.digits;
    const weight = this.block.weightCell(party);
    if (base === 0) return `${this.head('rest')}*${weight}`;
    const terms = Array.from({ length: count }, (_, digit) =>
      digit === 0
        ? `${this.digit(0)}*${weight}`
        : `${this.digit(digit)}*${this.block.splitCell(party, digit, 'remainder')}`,
    );
    return terms.join('+');
  }

  /** What the quotients of the higher digits add. */
  private carried(party: number): string {
    const { count } = this.block.content.digits;
    const digits = Array.from({ length: count - 1 }, (_, i) => i + 1);
    return digits
      .map((digit) => `+${this.digit(digit)}*${this.block.splitCell(party, digit, 'quotient')}`)
      .join('');
  }

  /** The whole steps of a party by the rounding rule, as in core/allocation/methods. */
  private count(party: number): string {
    const [down, rest, left] = [this.cell('Nedåt', party), this.cell('Rest', party), this.head('left')];
    const [rests, orders] = [this.down('Rest'), this.block.orders];
    const order = this.block.orderCell(party);
    switch (this.shared.method.names[1]) {
      case 'largest-remainder':
        // Remainders are whole: a difference of more than a half is one, however Excel compares fifteen digits.
        return `${down}+(SUMPRODUCT((${rests}-${rest}>0.5)+(ABS(${rests}-${rest})<0.5)*(${orders}<${order}))<${left})`;
      case 'largest-weight':
        return `${down}+(${rest}>0.5)*(SUMPRODUCT((${rests}>0.5)*(${orders}<${order}))<${left})`;
      case 'first':
        return `${down}+(${rest}>0.5)*(COUNTIF(${this.from(0, party, 'Rest')},">0.5")<=${left})`;
      case 'last':
        return party === this.lastParty() ? this.remainder(party) : this.nearest(party);
      default:
        return this.nearest(party);
    }
  }

  private nearest(party: number): string {
    return `${this.cell('Nedåt', party)}+(2*${this.cell('Rest', party)}-${this.block.sum}>-0.5)`;
  }

  /** What the others leave. */
  private remainder(party: number): string {
    if (party === 0) return this.head('steps');
    return `${this.head('steps')}-SUM(${this.from(0, party - 1, 'Steg')})`;
  }

  /** The last row that has a weight: one without pays nothing. */
  private lastParty(): number {
    const { whole } = this.block.content;
    let last = whole.length - 1;
    while (last > 0 && (whole[last] ?? 0) === 0) last--;
    return last;
  }

  private writeSum(): void {
    const row = this.block.row(this.block.size - 1) + 1;
    for (const name of ['Nedåt', 'Steg', 'Belopp'] as const)
      this.grid.put(row, this.at(name), `=SUM(${this.down(name)})`);
    const difference = `SUM(${this.down('Steg')})-${this.head('steps')}`;
    this.grid.put(
      row + 1,
      this.at('Nedåt'),
      `=IF(ISERROR(${difference}),"",IF(ABS(${difference})<0.5,"Summan stämmer","Summan avviker från beloppet"))`,
    );
  }

  private lastConditions(): string[] {
    if (this.shared.method.names[1] !== 'last') return [];
    const last = this.lastParty();
    const after = last + 1 < this.block.size;
    const weights = `${absoluteAddress(this.block.row(last + 1), 2)}:${absoluteAddress(this.block.row(this.block.size - 1), 2)}`;
    return [
      `${this.block.weightCell(last)}>0`,
      ...(after ? [`SUM(${weights})=0`] : []),
      `${this.cell('Steg', last)}>=0`,
    ];
  }

  private get guarded(): GuardedCells {
    const [amount, step, steps] = [this.head('amount'), this.head('step'), this.head('steps')];
    const [over, under, isCalculable] = [this.head('over'), this.head('under'), this.head('isCalculable')];
    const hasStep = this.shared.step !== undefined;
    const last = this.lastConditions();
    return { amount, step, steps, over, under, isCalculable, hasStep, last, block: this.block };
  }

  private head(name: Head): string {
    return absoluteAddress(this.block.top + HEAD.indexOf(name), this.column + GROUP_WIDTH - 1);
  }

  private digit(digit: number): string {
    return absoluteAddress(this.block.top + HEAD.length + digit, this.column + GROUP_WIDTH - 1);
  }

  private at(name: Column): number {
    return this.column + COLUMNS.indexOf(name);
  }

  private cell(name: Column, party: number): string {
    return cellAddress(this.block.row(party), this.at(name));
  }

  private down(name: Column): string {
    return this.block.down(this.at(name));
  }

  private from(first: number, last: number, name: Column): string {
    return `${absoluteAddress(this.block.row(first), this.at(name))}:${absoluteAddress(this.block.row(last), this.at(name))}`;
  }
}
