import type { Cell } from '../../../../src/core/cell';
import { isCellError } from '../../../../src/core/cell';
import type { Result } from '../../../../src/core/problem';
import { absoluteAddress, cellAddress, onSheet } from '../../../../src/workbook/address';
import type { Native, Term } from '../../../../src/workbook/sharing/native/native';
import type { RangeTerm } from '../../../../src/workbook/sharing/native/rules/rangeTerm';
import type { ShownCells } from '../../../setup/readCells';
import type { Sheets } from '../../../setup/writeCells';

const INPUT = 'In data';
const ANSWERS = 'Svar';

interface Asked {
  readonly expected: Cell;
  readonly formula: string;
  readonly given: unknown;
}

/** Many formulas on one sheet, what they read on another, and what our functions give for the same cells. */
export class RuleSheets {
  private readonly input: Cell[][] = [];
  private readonly asked: Asked[] = [];

  /** @param more sheets that the formulas refer to, when all have been made */
  constructor(private readonly more: () => Sheets = () => ({})) {}

  /** Puts a value into a cell. */
  cell(value: Cell): Term {
    this.input.push([value]);
    return { text: onSheet(INPUT, absoluteAddress(this.input.length - 1, 0)), value };
  }

  /** Puts rows below what is there. */
  range(cells: readonly (readonly Cell[])[]): RangeTerm {
    const top = this.input.length;
    cells.forEach((row) => this.input.push([...row]));
    const width = Math.max(...cells.map((row) => row.length));
    const corner = absoluteAddress(top + cells.length - 1, width - 1);
    return { address: onSheet(INPUT, `${absoluteAddress(top, 0)}:${corner}`), cells };
  }

  /** Changes what stands in a cell after its formula was made. */
  change(term: Term, value: Cell): void {
    const row = Number(/\d+$/.exec(term.text)?.[0]) - 1;
    this.input[row] = [value];
  }

  changeRange({ address }: RangeTerm, cells: readonly (readonly Cell[])[]): void {
    const top = Number(/\$(\d+):/.exec(address)?.[1]) - 1;
    cells.forEach((row, i) => (this.input[top + i] = [...row]));
  }

  ask(native: Native, result: Result<Cell>, given: unknown): void {
    const formula = native.ok ? `=${native.text}` : '';
    const expected = result.ok ? result.value : { error: result.problem.kind };
    this.asked.push({ formula, expected, given });
  }

  get count(): number {
    return this.asked.filter(({ formula }) => formula !== '').length;
  }

  get sheets(): Sheets {
    return { [ANSWERS]: this.asked.map(({ formula }) => [formula]), [INPUT]: this.input, ...this.more() };
  }

  /**
   * Formulas that do not give what our functions give; where those give an error, any error will do.
   * @param digits how many a file shows; without it, every number must be the same to the last bit
   */
  differences(shown: ShownCells, digits?: number): unknown[] {
    return this.asked.flatMap(({ expected, formula, given }, i) => {
      if (formula === '') return [];
      const gave = shown.get(ANSWERS)?.get(cellAddress(i, 0)) ?? null;
      return isSame(gave, expected, digits) ? [] : [{ given, expected, gave, formula }];
    });
  }
}

function isSame(gave: Cell, expected: Cell, digits: number | undefined): boolean {
  if (isCellError(expected)) return isCellError(gave);
  if (digits === undefined || typeof gave !== 'number' || typeof expected !== 'number')
    return gave === expected;
  return Number(gave.toPrecision(digits)) === Number(expected.toPrecision(digits));
}

/** The same as a calculation whose operator would bind less than those around it. */
export function calculated(term: Term): Term {
  return { ...term, text: `0+${term.text}-0` };
}
