import { allocate } from '../../src/core/allocation/allocate';
import { readMethod } from '../../src/core/allocation/methods';
import { readAmount, readStep } from '../../src/core/amount';
import type { Cell } from '../../src/core/cell';
import type { Key } from '../../src/core/key/key';
import { readKey } from '../../src/core/key/readKey';
import { makeStamp } from '../../src/core/key/stamp';
import { codeOf } from '../../src/register';
import { absoluteAddress, cellAddress, onSheet } from '../../src/workbook/address';
import { Calculation } from '../../src/workbook/sharing/native/calculation';
import type { KeySource, Native } from '../../src/workbook/sharing/native/native';
import type { ShownCells } from '../setup/readCells';
import type { Sheets } from '../setup/writeCells';

const INPUT = 'Indata';
const RESULT = 'Svar';
const SHEET = 'Uträkning';

export interface Money {
  readonly amount: number;
  readonly step: number | undefined;
  readonly method: string;
}

/** Parties and weights; a row with more of them under it is a group, whose part they share. */
export type Weighted = readonly (readonly [name: string, weight: number, under?: Weighted])[];

export interface Shared {
  readonly parties: Weighted;
  readonly money: readonly Money[];
}

interface Placed extends Shared {
  readonly key: Key;
  readonly top: number;
  /** One row a sum of money, one cell a party. */
  readonly answers: readonly (readonly Native[])[];
}

/** Keys in cells, by each of which several amounts are shared: a receiver may change all these numbers. */
export class AllocationSheets {
  private readonly input: Cell[][] = [];
  private readonly placed: Placed[] = [];
  private readonly calculation = new Calculation(SHEET);

  /** @param key where it is more than parties and weights, such as a blend */
  add({ parties, money }: Shared, key = keyOf(parties)): void {
    const top = this.input.length;
    parties.forEach(([name, weight]) => this.input.push([name, weight]));
    money.forEach(({ amount, step }) => this.input.push([amount, step ?? null]));
    const down = (column: number): string =>
      onSheet(INPUT, `${absoluteAddress(top, column)}:${absoluteAddress(top + parties.length - 1, column)}`);
    const source: KeySource = { parties: down(0), weights: down(1) };
    const keys = { choices: [{ key, stamp: '' }], sourceOf: () => (isPlain(key) ? source : undefined) };
    const answers = money.map(({ amount, step, method }, i) => {
      const at = (column: number) => onSheet(INPUT, absoluteAddress(top + parties.length + i, column));
      const [term, size] = [
        { text: at(0), value: amount },
        { text: at(1), value: step ?? null },
      ];
      return key.parties.map(({ name }) =>
        this.calculation.share(keys, { name }, term, step === undefined ? undefined : size, methodOf(method)),
      );
    });
    this.placed.push({ parties, money, key, top, answers });
  }

  /** Changes what stands in the cells: the formulas stay as they were frozen. */
  change(by: (shared: Shared, index: number) => Shared): void {
    this.placed.forEach((placed, i) => {
      const { parties, money } = isPlain(placed.key)
        ? by(placed, i)
        : { parties: placed.parties, money: by(placed, i).money };
      parties.forEach(([name, weight], p) => (this.input[placed.top + p] = [name, weight]));
      money.forEach(({ amount, step }, m) => {
        this.input[placed.top + parties.length + m] = [amount, step ?? null];
      });
      this.placed[i] = { ...placed, money, parties, key: isPlain(placed.key) ? keyOf(parties) : placed.key };
    });
  }

  get sheets(): Sheets {
    const rows = this.placed.flatMap(({ answers }) => answers);
    return {
      [RESULT]: rows.map((row) => row.map((answer) => (answer.ok ? `=${answer.text}` : null))),
      [SHEET]: this.calculation.cells(),
      [INPUT]: this.input,
    };
  }

  /** How many amounts are shared by ordinary formulas. */
  get count(): number {
    return this.placed.flatMap(({ answers }) => answers).filter((row) => row.every(({ ok }) => ok)).length;
  }

  /** Amounts that are not shared as the product shares them. */
  differences(shown: ShownCells): unknown[] {
    const cells = shown.get(RESULT);
    let row = -1;
    return this.placed.flatMap(({ key, parties, money, answers }) =>
      money.flatMap((each, i) => {
        row++;
        if (!answers[i]?.every(({ ok }) => ok)) return [];
        const gave = key.parties.map((_, p) => cells?.get(cellAddress(row, p)) ?? null);
        const expected = sharesOf(key, each);
        const isSame = gave.every((cell, p) => same(cell, expected?.[p]));
        return isSame ? [] : [{ parties, ...each, gave, expected }];
      }),
    );
  }

  /** How many amounts the product shares and the formulas do not: right, but of no use, so it must be rare. */
  withheld(shown: ShownCells): number {
    const cells = shown.get(RESULT);
    const rows = this.placed.flatMap(({ key, money }) => money.map((each) => sharesOf(key, each)));
    return rows.filter((expected, row) =>
      expected?.some((_, p) => typeof cells?.get(cellAddress(row, p)) !== 'number'),
    ).length;
  }
}

function isPlain(key: Key): boolean {
  return !key.nest && !key.blend && !key.isMade;
}

/** The product's own shares; nothing where it has none. */
function sharesOf(key: Key, { amount, step, method }: Money): readonly number[] | undefined {
  const size = readStep(step ?? null);
  const read = size.ok ? readAmount(amount, size.value) : size;
  const shares = read.ok ? allocate(key, read.value, methodOf(method)) : read;
  return shares.ok ? shares.value : undefined;
}

/** LibreOffice saves fifteen digits. No number is right where there is none; no other number is ever right. */
function same(gave: Cell, expected: number | undefined): boolean {
  if (typeof gave !== 'number') return true;
  return expected !== undefined && Number(expected.toPrecision(15)) === gave;
}

function methodOf(name: string) {
  const method = readMethod(name);
  if (!method.ok) throw new Error(name);
  return method.value;
}

/** Two keys in one, as a table of their stamps would hold it. */
export function blendOf(first: Weighted, second: Weighted, percent: number): Key {
  const parts = new Map([
    ['Ett#00000001', keyOf(first)],
    ['Två#00000002', keyOf(second)],
  ]);
  const [one, two] = [...parts.keys()];
  const cells: Cell[][] = [
    ['Nyckel', 'Andel'],
    [one ?? '', percent],
    [two ?? '', 100 - percent],
  ];
  const key = readKey(cells, { label: 'Blandning', codeOf, findStamp: (stamp) => parts.get(stamp) });
  if (!key.ok) throw new Error(JSON.stringify(key.problem));
  return key.value;
}

/** A key as a sheet would hold it; those of its groups are found by their stamps. */
function keyOf(parties: Weighted): Key {
  const ring = new Map<string, Key>();
  const rows = parties.map(([name, weight, under]): Cell[] => {
    if (!under) return [name, weight, null];
    const cells: Cell[][] = [['Part', 'Vikt'], ...under.map(([part, own]): Cell[] => [part, own])];
    const stamp = makeStamp(name, cells);
    ring.set(stamp, keyOf(under));
    return [name, weight, stamp];
  });
  const hasGroups = parties.some(([, , under]) => under);
  const cells: Cell[][] = hasGroups
    ? [['Part', 'Vikt', 'Undernyckel'], ...rows]
    : rows.map((row) => row.slice(0, 2));
  const key = readKey(cells, {
    label: hasGroups ? 'Prov' : '',
    codeOf,
    findStamp: (stamp) => ring.get(stamp),
  });
  if (!key.ok) throw new Error(JSON.stringify(key.problem));
  return key.value;
}
