import type { Arg, CellPosition, CoreViewPlugin, FunctionResultObject, Getters } from '@odoo/o-spreadsheet';
import { gridError } from './errors';

/** What a file says that a formula showed, by rows: one value, or all that it spilled. */
export type HeldValues = (string | number | boolean)[][];
export type SavedResults = [cell: string, values: HeldValues][];

interface Held {
  values: HeldValues;
  /** The formula and its calls of the add-in, as they were when the file had been opened. */
  known?: string | undefined;
  latest?: string | undefined;
}

/**
 * Excel does not calculate a file when it opens it: what formulas with functions of an add-in showed stays until
 * something that they depend on changes, or everything is calculated. The grid calculates more often (rows come and
 * go, names change), so each time it is looked whether the formula would still ask the add-in the same.
 */
export class HeldResults {
  private readonly cells = new Map<string, Held>();
  private readonly recordings = new Map<string, string[]>();

  constructor(saved: SavedResults = []) {
    for (const [cell, values] of saved) this.cells.set(cell, { values });
  }

  /** While a held formula is tried out, its calls are written down here instead of being made. */
  recordingAt(position: CellPosition): string[] | undefined {
    return this.recordings.get(keyOf(position));
  }

  valuesAt(position: CellPosition): HeldValues | undefined {
    return this.cells.get(keyOf(position))?.values;
  }

  /** Tries the formula out, which also tells the grid what it depends on. */
  record(position: CellPosition, formula: string, evaluate: () => unknown): void {
    const key = keyOf(position);
    const calls: string[] = [formula];
    this.recordings.set(key, calls);
    try {
      evaluate();
    } finally {
      this.recordings.delete(key);
    }
    const held = this.cells.get(key);
    if (held) held.latest = JSON.stringify(calls);
  }

  /** After everything was calculated: the cells whose formula would now ask something else. */
  takeStale(): CellPosition[] {
    const stale: CellPosition[] = [];
    for (const [key, held] of this.cells) {
      if (held.latest === undefined)
        this.cells.delete(key); // no formula stands there any more
      else if (held.known !== undefined && held.known !== held.latest) stale.push(positionOf(key));
      held.known = held.latest;
      held.latest = undefined;
    }
    for (const position of stale) this.forget(position);
    return stale;
  }

  forget(position: CellPosition): void {
    this.cells.delete(keyOf(position));
  }

  forgetIn(sheetId: string, { left, right, top, bottom }: Zone): void {
    for (const key of this.cells.keys()) {
      const { sheetId: own, col, row } = positionOf(key);
      if (own === sheetId && col >= left && col <= right && row >= top && row <= bottom)
        this.cells.delete(key);
    }
  }

  clear(): void {
    this.cells.clear();
  }

  save(): SavedResults {
    return [...this.cells].map(([key, { values }]) => [key, values]);
  }
}

/** What a call is told by in a recording. */
export const signatureOf = (name: string, given: readonly (Arg | undefined)[]): string =>
  JSON.stringify([
    name,
    given.map((arg) => (Array.isArray(arg) ? arg.map((column) => column.map(valueOf)) : valueOf(arg))),
  ]);

interface Zone {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
interface FormulaCell {
  compiledFormula: { toFormulaString(getters: Getters): string };
}
/** What the grid's evaluation has inside; its types do not show it. */
interface Evaluator {
  evaluate(ranges: Iterable<{ sheetId: string; zone: Zone }>): void;
  evaluateCells(positions: CellPosition[]): void;
  computeFormulaCell(position: CellPosition, cell: FormulaCell): unknown;
}
type PluginConfig = ConstructorParameters<typeof CoreViewPlugin>[0];
type EvaluationConstructor = { new (config: PluginConfig): CoreViewPlugin; getters: readonly string[] };

export function holdingResults(Evaluation: EvaluationConstructor): EvaluationConstructor {
  return class HoldingEvaluation extends Evaluation {
    constructor(config: PluginConfig) {
      super(config);
      const evaluator = (this as unknown as { evaluator: Evaluator }).evaluator;
      hold(evaluator, config.custom['heldResults'] as HeldResults, config.getters as Getters);
    }
  };
}

function hold(evaluator: Evaluator, results: HeldResults, getters: Getters): void {
  const compute = evaluator.computeFormulaCell.bind(evaluator);
  const evaluate = evaluator.evaluate.bind(evaluator);
  const evaluateCells = evaluator.evaluateCells.bind(evaluator);
  let followsChange = false;
  evaluator.computeFormulaCell = (position, cell) => {
    const values = results.valuesAt(position);
    if (!values) return compute(position, cell);
    const formula = cell.compiledFormula.toFormulaString(getters);
    results.record(position, formula, () => compute(position, cell));
    return compute(position, showing(cell, values));
  };
  evaluator.evaluate = (ranges) => {
    if (followsChange) for (const { sheetId, zone } of ranges) results.forgetIn(sheetId, zone);
    evaluate(ranges);
    const stale = followsChange ? [] : results.takeStale();
    if (stale.length > 0) evaluator.evaluateCells(stale);
  };
  evaluator.evaluateCells = (positions) => {
    followsChange = true;
    try {
      evaluateCells(positions);
    } finally {
      followsChange = false;
    }
  };
}

/** The same cell, with a formula that gives what the file says. */
function showing(cell: FormulaCell, values: HeldValues): FormulaCell {
  const columns = (values[0] ?? []).map((_, column) =>
    values.map((row): FunctionResultObject => ({ value: gridError(row[column] ?? '') })),
  );
  return Object.create(cell, {
    compiledFormula: { value: { rangeDependencies: [], execute: () => columns } },
  }) as FormulaCell;
}

const valueOf = (cell: FunctionResultObject | undefined): unknown => cell?.value ?? null;
const keyOf = ({ sheetId, col, row }: CellPosition): string => `${sheetId}!${col},${row}`;

function positionOf(key: string): CellPosition {
  const at = key.lastIndexOf('!');
  const [col = 0, row = 0] = key
    .slice(at + 1)
    .split(',')
    .map(Number);
  return { sheetId: key.slice(0, at), col, row };
}
