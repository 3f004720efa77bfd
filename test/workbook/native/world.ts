import type { Cell } from '../../../src/core/cell';
import { allocate } from '../../../src/core/allocation/allocate';
import { readMethod, type Method } from '../../../src/core/allocation/methods';
import { readAmount, readStep } from '../../../src/core/amount';
import type { Key } from '../../../src/core/key/key';
import { codeOf } from '../../../src/register';
import { readKey } from '../../../src/core/key/readKey';
import { absoluteAddress, onSheet } from '../../../src/workbook/address';
import { Calculation } from '../../../src/workbook/sharing/native/calculation';
import type { KeySource, Native } from '../../../src/workbook/sharing/native/native';
import type { ShownCells } from '../../setup/readCells';
import type { Sheets } from '../../setup/writeCells';

const INPUT = 'Indata';
const RESULT = 'Svar';
const SHEET = 'Uträkning';

/** A key in cells, an amount, a step and a rule, as a case has them. */
export interface Case {
  readonly parties: readonly (readonly [name: string, weight: number])[];
  readonly amount: number;
  readonly step: number | undefined;
  readonly method: string;
}

interface Placed extends Case {
  readonly key: Key;
  readonly source: KeySource;
  /** Rows and columns of the weights and of the amount on the sheet with what is given. */
  readonly at: { readonly row: number; readonly column: number };
  readonly answers: readonly Native[];
}

/** Many keys and amounts on one sheet, their calculation on another, and the shares that are asked for on a third. */
export class World {
  private readonly input: Cell[][] = [];
  private readonly placed: Placed[] = [];
  private readonly calculation = new Calculation(SHEET);

  add(given: Case): void {
    const key = keyOf(given.parties);
    const row = this.input.length;
    given.parties.forEach(([name, weight]) => this.input.push([name, weight]));
    this.input.push(['Belopp', given.amount, given.step ?? null]);
    const down = (column: number): string => {
      const last = row + given.parties.length - 1;
      return onSheet(INPUT, `${absoluteAddress(row, column)}:${absoluteAddress(last, column)}`);
    };
    const source = { parties: down(0), weights: down(1) };
    const head = row + given.parties.length;
    const term = (column: number, value: Cell) => ({
      text: onSheet(INPUT, absoluteAddress(head, column)),
      value,
    });
    const keys = { choices: [{ key, stamp: '' }], sourceOf: () => source };
    const answers = key.parties.map(({ name }, i) =>
      this.calculation.share(
        keys,
        // Every other party is asked for by its name in a cell.
        i % 2 === 0 ? { name } : { name, cell: onSheet(INPUT, absoluteAddress(row + i, 0)) },
        term(1, given.amount),
        given.step === undefined ? undefined : term(2, given.step),
        methodOf(given.method),
      ),
    );
    this.placed.push({ ...given, key, source, at: { row, column: 1 }, answers });
  }

  /** Changes what stands in the cells, as a receiver would: the calculation stays as it was frozen. */
  change(by: (given: Case, index: number) => Case): void {
    this.placed.forEach((placed, i) => {
      const changed = by(placed, i);
      changed.parties.forEach(([name, weight], p) => (this.input[placed.at.row + p] = [name, weight]));
      this.input[placed.at.row + placed.parties.length] = ['Belopp', changed.amount, changed.step ?? null];
      this.placed[i] = { ...placed, ...changed, key: keyOf(changed.parties) };
    });
  }

  sheets(): Sheets {
    const answers = this.placed.map(({ answers: all }) =>
      all.map((answer) => (answer.ok ? `=${answer.text}` : answer.why.kind)),
    );
    return { [INPUT]: this.input, [SHEET]: this.calculation.cells(), [RESULT]: answers };
  }

  /** The cases whose cells do not show what the product itself gives. */
  differences(shown: ShownCells): string[] {
    return this.placed.flatMap((placed, row) => {
      const cells = placed.key.parties.map((_, i) => shown.get(RESULT)?.get(cellName(row, i)));
      const expected = sharesOf(placed);
      return sameNumbers(cells, expected) ? [] : [JSON.stringify({ ...placedCase(placed), cells, expected })];
    });
  }

  /** How many cases are shared by ordinary formulas at all. */
  get native(): number {
    return this.placed.filter(({ answers }) => answers.every(({ ok }) => ok)).length;
  }
}

function placedCase({ parties, amount, step, method }: Case): Case {
  return { parties, amount, step, method };
}

function cellName(row: number, column: number): string {
  return absoluteAddress(row, column).replaceAll('$', '');
}

function sharesOf({ key, amount, step, method }: Placed): readonly number[] | undefined {
  const read = readStep(step ?? null);
  const steps = read.ok ? readAmount(amount, read.value) : read;
  const shares = steps.ok ? allocate(key, steps.value, methodOf(method)) : steps;
  return shares.ok ? shares.value : undefined;
}

/** LibreOffice saves fifteen digits; where there is no answer the cells must not show a number. */
function sameNumbers(cells: readonly (Cell | undefined)[], expected: readonly number[] | undefined): boolean {
  return cells.every((cell, i) => {
    if (expected === undefined) return typeof cell !== 'number';
    return (
      typeof cell === 'number' &&
      Number(cell.toPrecision(15)) === Number((expected[i] ?? NaN).toPrecision(15))
    );
  });
}

export function methodOf(name: string): Method {
  const method = readMethod(name);
  if (!method.ok) throw new Error(name);
  return method.value;
}

export function keyOf(parties: Case['parties']): Key {
  const key = readKey(
    parties.map((row) => [...row]),
    { label: 'Prov', codeOf },
  );
  if (!key.ok) throw new Error(JSON.stringify(key.problem));
  return key.value;
}
