import { CompiledFormula, EvaluationError } from '@odoo/o-spreadsheet';
import type { Arg, CellPosition, CoreViewPlugin, EvalContext, Getters, Range } from '@odoo/o-spreadsheet';
import type { StructuredReference } from './structuredReference';
import { parseStructured } from './structuredReference';
import { findTable, tableAt } from './tableLookup';
import type { GridTable } from './tableLookup';

/** The names of the workbook that stand for a formula instead of a range; the grid has only range names. */
type FormulaNames = ReadonlyMap<string, string>;

/** What the grid's evaluation has inside; its types do not show it. */
interface Evaluator {
  getters: Getters;
  compilationParams: { ensureRange(range: Range): Arg; evalContext: EvalContext };
  buildSafeGetSymbolValue(contextual?: SymbolValue): SymbolValue;
  formulaDependencies(): { addDependencies(position: CellPosition, ranges: Range[]): void };
  evaluateCompiledFormula(sheetId: string, formula: CompiledFormula): Arg;
}
type SymbolValue = (name: string, asRange: boolean) => Arg | undefined;
type PluginConfig = ConstructorParameters<typeof CoreViewPlugin>[0];
type EvaluationConstructor = { new (config: PluginConfig): CoreViewPlugin; getters: readonly string[] };

/** Lets formulas use structured references and formula names, and says #NAME? to what nobody knows. */
export function resolvingSymbols(Evaluation: EvaluationConstructor): EvaluationConstructor {
  return class ResolvingEvaluation extends Evaluation {
    constructor(config: PluginConfig) {
      super(config);
      const evaluator = (this as unknown as { evaluator: Evaluator }).evaluator;
      const symbols = new Symbols(evaluator, config.custom['formulaNames'] as FormulaNames);
      const build = evaluator.buildSafeGetSymbolValue.bind(evaluator);
      evaluator.buildSafeGetSymbolValue = (contextual) => {
        const known = build(contextual ?? ((name) => symbols.named(name)));
        // Before the grid's own guard against circles, which would take two rows' [@Vikt] for the same thing.
        return (name, asRange) => symbols.structured(name, asRange) ?? known(name, asRange);
      };
    }
  };
}

class Symbols {
  constructor(
    private readonly evaluator: Evaluator,
    private readonly formulaNames: FormulaNames,
  ) {}

  named(name: string): Arg {
    const formula = this.formulaNames.get(name.toLowerCase());
    if (formula === undefined) return new EvaluationError(`Unknown name: ${name}`, '#NAME?');
    const { getters, compilationParams } = this.evaluator;
    const origin = compilationParams.evalContext.__originCellPosition;
    const sheetId = origin?.sheetId ?? getters.getSheetIds()[0] ?? '';
    const compiled = CompiledFormula.Compile(formula, sheetId, getters);
    if (origin) this.depend(origin, compiled.rangeDependencies);
    return this.evaluator.evaluateCompiledFormula(sheetId, compiled);
  }

  structured(name: string, asRange: boolean): Arg | undefined {
    if (!name.includes('[')) return undefined;
    const reference = parseStructured(name);
    if (!reference) return new EvaluationError(`Unknown name: ${name}`, '#NAME?');
    const origin = this.evaluator.compilationParams.evalContext.__originCellPosition;
    const table = this.tableOf(reference, origin);
    if (!table) return new EvaluationError(`Unknown table: ${reference.table}`, '#REF');
    if (origin) this.depend(origin, [this.range(table, grown(table))]);
    const zone = zoneOf(reference, table, origin);
    if (!zone)
      return new EvaluationError(
        `Nothing stands at ${name}`,
        reference.part === 'thisRow' ? '#VALUE!' : '#REF',
      );
    const cells = this.evaluator.compilationParams.ensureRange(this.range(table, zone));
    return asRange || !Array.isArray(cells) || isWide(zone) ? cells : (cells[0]?.[0] as Arg);
  }

  private tableOf({ table }: StructuredReference, origin: CellPosition | undefined): GridTable | undefined {
    const { getters } = this.evaluator;
    return table === '' ? origin && tableAt(getters, origin) : findTable(getters, table);
  }

  /** Only noted: reading the range here could run in a circle when the formula stands right below the table. */
  private depend(origin: CellPosition, ranges: Range[]): void {
    this.evaluator.formulaDependencies().addDependencies(origin, ranges);
  }

  private range(table: GridTable, zone: Zone): Range {
    return this.evaluator.getters.getRangeFromZone(table.sheetId, zone);
  }
}

interface Zone {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A row below and a column beside belong to the dependency: typing there makes the table grow. */
const grown = ({ zone }: GridTable): Zone => ({ ...zone, bottom: zone.bottom + 1, right: zone.right + 1 });

const isWide = ({ top, bottom, left, right }: Zone) => top !== bottom || left !== right;

function zoneOf(
  { part, columns }: StructuredReference,
  table: GridTable,
  origin?: CellPosition,
): Zone | undefined {
  const rows = rowsOf(part, table, origin);
  if (!rows) return undefined;
  if (!columns) return { ...table.zone, ...rows };
  const [left, right] = columns.map((column) => table.columnOf(column));
  if (left === undefined || right === undefined) return undefined;
  return { ...rows, left: Math.min(left, right), right: Math.max(left, right) };
}

function rowsOf(part: StructuredReference['part'], { zone }: GridTable, origin?: CellPosition) {
  const { top, bottom } = zone;
  if (part === 'all') return { top, bottom };
  if (part === 'headers') return { top, bottom: top };
  if (part === 'data') return { top: Math.min(top + 1, bottom), bottom };
  return origin && origin.row > top && origin.row <= bottom
    ? { top: origin.row, bottom: origin.row }
    : undefined;
}
