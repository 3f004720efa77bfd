import type { Key } from '../../../../core/key/key';
import { isStamp } from '../../../../core/key/stamp';
import { cornerOf } from '../../../explain/cellAt';
import { ownFunction, parseFormula, walk, type Expression } from '../../../explain/formula';
import type { PlacedKey } from '../../../keys/readKeys';
import { sameName } from '../../../naming';
import { SCENARIO_SHEET, type PlacedScenarios } from '../../../scenarios/readScenarios';
import type { FormulaReader } from '../../image/formulaReader';
import { formulaAt, sheetOf, type WorkbookImage } from '../../image/sheetImage';

/** Cells that are followed for the stamps that they could come to hold. */
const MOST_CELLS_FOLLOWED = 500;
const MOST_STEPS = 8;

/** Follows an argument to the stamps that it holds now, or could hold when something else is chosen. */
export class ChosenStamps {
  constructor(
    private readonly image: WorkbookImage,
    private readonly keys: readonly PlacedKey[],
    private readonly scenarios: PlacedScenarios | undefined,
  ) {}

  /** True where the argument comes from a key's own stamp cell and from nothing else. */
  isFixed(argument: Expression, reader: FormulaReader): boolean {
    let address = reader.addressOf(argument);
    for (let steps = 0; steps < MOST_STEPS && address !== undefined; steps++) {
      if (this.isStampCell(address)) return true;
      const formula = formulaAt(this.image, address);
      const expression = typeof formula === 'string' ? parseFormula(formula) : undefined;
      if (expression?.type !== 'ReferenceIdentifier' || this.assumptionAt(address)) return false;
      address = reader.follow(expression.value, cornerOf(address))?.address;
    }
    return false;
  }

  private isStampCell(address: string): boolean {
    const { sheet, row, column } = cornerOf(address);
    return this.keys.some(
      (key) => sameName(key.sheet, sheet) && key.column + 1 === column && key.block.rows.stamp === row,
    );
  }

  /** The keys whose stamps an argument could come to hold: by the scenarios, and by the cells that it looks in. */
  reachable(argument: Expression, reader: FormulaReader): { key: Key; stamp: string }[] {
    const stamps = new Set<string>();
    const seen = new Set<string>();
    const waiting = reader.addressesIn(argument);
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (seen.has(address) || seen.size > MOST_CELLS_FOLLOWED) continue;
      seen.add(address);
      for (const stamp of this.stampsAt(address)) stamps.add(stamp);
      waiting.push(...this.precedents(address, reader));
    }
    return [...stamps].flatMap((stamp) => {
      const key = this.keys.find((record) => record.stamp === stamp)?.key;
      return key?.ok ? [{ key: key.value, stamp }] : [];
    });
  }

  private stampsAt(address: string): string[] {
    const assumption = this.assumptionAt(address);
    if (assumption?.kind === 'key') {
      return assumption.values.flatMap(
        (label) => this.keys.find((key) => sameName(key.label, String(label)))?.stamp ?? [],
      );
    }
    const { sheet, row, column, rows, columns } = cornerOf(address);
    const image = sheetOf(this.image, sheet);
    const held = Array.from({ length: rows * columns }, (_, i) =>
      image?.value(row + Math.floor(i / columns), column + (i % columns)),
    );
    return held.filter((value): value is string => typeof value === 'string' && isStamp(value));
  }

  /** What the formulas in cells refer to. */
  private precedents(address: string, reader: FormulaReader): string[] {
    if (this.assumptionAt(address) || this.isStampCell(address)) return [];
    const { sheet, row, column, rows, columns } = cornerOf(address);
    const found: string[] = [];
    for (let i = 0; i < Math.min(rows * columns, MOST_CELLS_FOLLOWED); i++) {
      const home = { sheet, row: row + Math.floor(i / columns), column: column + (i % columns) };
      const formula = sheetOf(this.image, sheet)?.formula(home.row, home.column);
      const expression =
        typeof formula === 'string' && formula.startsWith('=') ? parseFormula(formula) : undefined;
      if (expression && !walk(expression).some(ownFunction)) {
        for (const referred of reader.referencesOf(expression, home).values())
          if (referred.address !== undefined) found.push(referred.address);
      }
    }
    return found;
  }

  private assumptionAt(address: string) {
    const { sheet, row, column } = cornerOf(address);
    if (!sameName(sheet, SCENARIO_SHEET) || column !== 2) return undefined;
    return this.scenarios?.assumptions.find((assumption) => assumption.row === row);
  }
}
