import type { Command, CoreViewPlugin } from '@odoo/o-spreadsheet';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** Whether what depends on an entry is calculated with it. Excel keeps the mode with the program, not the file. */
export class Calculation {
  mode: CalculationMode = 'Automatic';
  /** Something was entered, and what depends on it still shows what it showed. */
  isDirty = false;
}

/** What the grid's evaluation has inside; its types do not show it. */
interface CellEvaluator {
  evaluateCells(positions: unknown[]): void;
  getCellsDependingOn(ranges: unknown): Iterable<unknown>;
}
type PluginConfig = ConstructorParameters<typeof CoreViewPlugin>[0];
type EvaluationConstructor = { new (config: PluginConfig): CoreViewPlugin; getters: readonly string[] };

/**
 * In manual mode an entered formula is calculated by itself, and nothing that depends on it. Where the grid
 * calculates the whole sheet anyway (rows come or go, a table grows), so does the stand-in, unlike Excel.
 */
export function obeyingMode(Evaluation: EvaluationConstructor): EvaluationConstructor {
  return class ObedientEvaluation extends Evaluation {
    private isAsked = false;

    constructor(config: PluginConfig) {
      super(config);
      const calculation = config.custom['calculation'] as Calculation;
      const evaluator = (this as unknown as { evaluator: CellEvaluator }).evaluator;
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
