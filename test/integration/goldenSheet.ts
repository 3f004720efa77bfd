import type { Cell } from '../../src/core/cell';
import {
  cellsOf,
  isWeightColumn,
  referredTo,
  type GoldenCase,
  type GoldenKey,
  type GoldenPublished,
  type RegisterCall,
} from '../golden/goldenCase';

/** How a formula may name the key of a case. */
export interface Spelling {
  readonly how: string;
  readonly key: string;
}

/** Types golden cases into one sheet, below each other, as a user would: tables in A to F, formulas in H. */
export class GoldenSheet {
  private row = 1;
  private stamps = new Map<string, string>();

  constructor(private readonly type: (cell: string, typed: string) => void) {}

  /** Types the key of a case with those that it is made of, and gives the ways to name it. */
  typeKey({ only, keys = {}, ...source }: GoldenKey): Spelling[] {
    this.stamps = new Map();
    for (const [label, cells] of Object.entries(keys)) {
      this.stamps.set(label, this.typeStamp(label, this.typeCells(cells)));
    }
    const whole = source.register
      ? [{ how: 'REGISTER', key: this.registerCall(source.register) }]
      : this.typeOwnCells(cellsOf(source) ?? []);
    if (!only) return whole;
    const parties = this.typeCells(only.map((party) => [party]));
    return whole.map(({ how, key }) => ({ how: `SUBKEY, ${how}`, key: `NYCKEL.SUBKEY(${key}; ${parties})` }));
  }

  /** Types parties and weights with the fee of each beside it, and gives the cells of the fees. */
  typeFees({ key, tariff = [] }: GoldenCase, parties: number): string[] {
    const steps = this.typeCells(tariff);
    if (key.register) this.typeSpill(this.registerCall(key.register), parties + 1);
    else this.typeCells(cellsOf(key) ?? []);
    const first = this.row - 1 - parties;
    return Array.from({ length: parties }, (_, i) => {
      this.type(`H${first + i}`, `=NYCKEL.TARIFF(B${first + i}; ${steps})`);
      return `H${first + i}`;
    });
  }

  /** Types answers, and gives the formula that decides whether they meet the rule. */
  typeCondition({ answers, rule }: NonNullable<GoldenCase['condition']>): string {
    return `NYCKEL.CONDITION(${this.typeCells(answers)}; "${rule}")`;
  }

  /** Types a published table with its totals, and gives the formula that infers its key. */
  typeInference({ cells, totals, candidates }: GoldenPublished): string {
    const range = this.typeCells(cells);
    const stated = totals ? this.typeCells([totals]) : '';
    const call = `NYCKEL.INFER(${range}; ${stated}`;
    return candidates === undefined ? `${call})` : `${call}; "${candidates}")`;
  }

  typeFormula(formula: string): string {
    const cell = `H${this.row++}`;
    this.type(cell, `=${formula}`);
    return cell;
  }

  /** Types a formula in column H that spills over so many rows, and gives its first row. */
  typeSpilled(formula: string, rows: number): number {
    const first = this.row;
    this.type(`H${first}`, `=${formula}`);
    this.row += rows;
    return first;
  }

  /** A cell of such a spill. */
  spilledCell(first: number, row: number, column: number): string {
    return `${String.fromCharCode('H'.charCodeAt(0) + column)}${first + row}`;
  }

  /** Types cells from column A, and gives their range. */
  typeRange(cells: Cell[][]): string {
    return this.typeCells(cells);
  }

  private typeSpill(formula: string, rows: number): void {
    this.type(`A${this.row}`, `=${formula}`);
    this.row += rows + 1;
  }

  /** A key with a header can stand in a table of its own, with a stamp; and a blend can be written as a function. */
  private typeOwnCells(cells: Cell[][]): Spelling[] {
    const range = this.typeCells(cells);
    const [[first, second] = []] = cells;
    const isTable = isWeightColumn(second) || first === 'Nyckel';
    return [
      { how: 'cells', key: range },
      ...(isTable ? [{ how: 'stamp', key: this.typeStamp('Provnyckel', range) }] : []),
      ...(first === 'Nyckel' ? [{ how: 'BLEND', key: this.blendCall(cells) }] : []),
    ];
  }

  private typeStamp(label: string, range: string): string {
    return this.typeFormula(`NYCKEL.STAMP("${label}"; ${range})`);
  }

  private typeCells(cells: Cell[][]): string {
    const [first, head = []] = [this.row, cells[0]];
    for (const row of cells) {
      row.forEach((cell, column) => {
        if (cell !== null) this.type(`${letter(column)}${this.row}`, this.typed(cell, head[column]));
      });
      this.row++;
    }
    return `A${first}:${letter(head.length - 1)}${this.row++ - 1}`;
  }

  private typed(cell: Cell, header: Cell | undefined): string {
    const name = referredTo(cell);
    if (name === undefined) return asTyped(cell);
    return isWeightColumn(header)
      ? `=NYCKEL.FRACTION(A${this.row}; ${this.stampOf(name)})`
      : `=${this.stampOf(name)}`;
  }

  private blendCall([, ...rows]: Cell[][]): string {
    const pairs = rows.map(
      ([key, portion]) => `${this.stampOf(referredTo(key ?? null))}; ${percent(portion)}`,
    );
    return `NYCKEL.BLEND(${pairs.join('; ')})`;
  }

  private stampOf(name: string | undefined): string {
    const cell = this.stamps.get(name ?? '');
    if (cell === undefined) throw new Error(`no key is called ${name}`);
    return cell;
  }

  private registerCall([measure, year, selection]: RegisterCall): string {
    const call = `NYCKEL.REGISTER("${measure}"; ${year}`;
    if (!selection) return `${call})`;
    const isCounty = selection.length === 1 && String(selection[0]?.[0]).endsWith('län');
    return `${call}; ${isCounty ? `"${String(selection[0]?.[0])}"` : this.typeCells(selection)})`;
  }
}

/** As a Swedish user types it. */
export function asTyped(cell: Cell | undefined): string {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell);
}

function percent(portion: Cell | undefined): string {
  return typeof portion === 'number' && portion > 1 ? `${asTyped(portion)}%` : asTyped(portion);
}

function letter(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}
