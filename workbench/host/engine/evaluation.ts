import type { CellPosition, Command, CoreViewPlugin, Getters } from '@odoo/o-spreadsheet';
import type { Calculation } from './calculation';
import { quietly } from './quietly';

/** What the grid's evaluation has inside; its types do not show it. */
interface Evaluator {
  getters: Getters;
  evaluatedCells: object;
  evaluate(areas: Area[]): void;
  evaluateAllCells(): void;
  evaluateCells(positions: unknown[]): void;
  getCellsDependingOn(areas: Iterable<Area>): Iterable<Area>;
}
interface Area {
  sheetId: string;
  zone: { left: number; right: number; top: number; bottom: number };
}
interface Evaluation {
  evaluator: Evaluator;
  shouldRebuildDependenciesGraph: boolean;
}
type PluginConfig = ConstructorParameters<typeof CoreViewPlugin>[0];
type EvaluationConstructor = { new (config: PluginConfig): CoreViewPlugin; getters: readonly string[] };

const insideOf = (plugin: CoreViewPlugin): Evaluation => plugin as unknown as Evaluation;
const calculationOf = ({ custom }: PluginConfig): Calculation => custom['calculation'] as Calculation;

/**
 * In manual mode an entered formula is calculated by itself, and nothing that depends on it. Where the grid
 * calculates the whole sheet anyway (rows come or go, a table grows), so does the stand-in, unlike Excel.
 */
export function obeyingMode(Evaluation: EvaluationConstructor): EvaluationConstructor {
  return class ObedientEvaluation extends Evaluation {
    private isAsked = false;

    constructor(config: PluginConfig) {
      super(config);
      const calculation = calculationOf(config);
      const { evaluator } = insideOf(this);
      const evaluateCells = evaluator.evaluateCells.bind(evaluator);
      const getCellsDependingOn = evaluator.getCellsDependingOn.bind(evaluator);
      evaluator.evaluateCells = (positions) => {
        const isHeldBack = calculation.mode === 'Manual' && !this.isAsked;
        evaluator.getCellsDependingOn = isHeldBack ? () => [] : getCellsDependingOn;
        calculation.isDirty ||= isHeldBack;
        evaluateCells(positions);
        evaluator.getCellsDependingOn = getCellsDependingOn;
      };
    }

    /** Results of the add-in's functions belong to the calculation that asked for them. */
    override handle(command: Command): void {
      if (command.type === 'EVALUATE_CELLS') this.isAsked = true;
      super.handle(command as never);
    }

    override finalize(): void {
      super.finalize();
      this.isAsked = false;
    }
  };
}

/** Puts calculating off when it is told to, until somebody looks at a result. */
export function calculatingWhenRead(Evaluation: EvaluationConstructor): EvaluationConstructor {
  return class PatientEvaluation extends Evaluation {
    private readonly calculation: Calculation;

    constructor(config: PluginConfig) {
      super(config);
      this.calculation = calculationOf(config);
      this.calculation.catchUp = () => {
        if (!this.calculation.isBehind) return;
        this.calculation.isBehind = false;
        quietly(() => super.finalize());
      };
      this.catchUpBeforeReading(Evaluation.getters);
    }

    override handle(command: Command): void {
      const isOfEverything = command.type === 'EVALUATE_CELLS' && !command.cellIds;
      if (isOfEverything && this.calculation.putsOff) insideOf(this).shouldRebuildDependenciesGraph = true;
      else super.handle(command as never);
    }

    override finalize(): void {
      this.calculation.isBehind = true;
      if (!this.calculation.putsOff) this.calculation.catchUp();
    }

    private catchUpBeforeReading(getters: readonly string[]): void {
      const members = this as unknown as Record<string, (...args: unknown[]) => unknown>;
      for (const name of getters) {
        const read = members[name]?.bind(this);
        if (!read) continue;
        members[name] = (...args) => {
          this.calculation.catchUp();
          return read(...args);
        };
      }
    }
  };
}

/** A sheet has thousands of cells that nobody has touched; when all is calculated, the grid goes through those as well. */
export function passingOverEmptyCells(Evaluation: EvaluationConstructor): EvaluationConstructor {
  return class SwiftEvaluation extends Evaluation {
    constructor(config: PluginConfig) {
      super(config);
      const { evaluator } = insideOf(this);
      const PositionMap = evaluator.evaluatedCells.constructor as new () => object;
      evaluator.evaluateAllCells = () => {
        evaluator.evaluatedCells = new PositionMap();
        evaluator.evaluate(usedAreas(evaluator.getters));
      };
    }
  };
}

function usedAreas(getters: Getters): Area[] {
  return getters.getSheetIds().flatMap((sheetId) => {
    const positions = getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id));
    return positions.length > 0 ? [{ sheetId, zone: boundsOf(positions) }] : [];
  });
}

function boundsOf(positions: readonly CellPosition[]): Area['zone'] {
  const zone = { left: Infinity, right: 0, top: Infinity, bottom: 0 };
  for (const { col, row } of positions) {
    [zone.left, zone.right] = [Math.min(zone.left, col), Math.max(zone.right, col)];
    [zone.top, zone.bottom] = [Math.min(zone.top, row), Math.max(zone.bottom, row)];
  }
  return zone;
}
