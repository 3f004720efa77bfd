import { CompiledFormula } from '@odoo/o-spreadsheet';
import type { CellIsRule, ConditionalFormat as GridFormat } from '@odoo/o-spreadsheet';
import type { Box } from '../address';
import { formatAddress, intersect, parseAddress, splitSheet, without } from '../address';
import { describeProblem } from '../engine/formulaProblem';
import { fromEngine, toEngine } from '../engine/structuredReference';
import { apiNotFound, invalidArgument, itemNotFound } from '../hostError';
import type { OrNull } from '../hostObject';
import { HostCollection, HostObject, NULL_OBJECT } from '../hostObject';
import { ConditionalRangeFormat } from './conditionalRangeFormat';
import type { Range } from './range';

/** A rule whose formula is not told yet shows nothing. */
const NEVER = '=FALSE';

/** Rules with a formula of one's own; Excel's ready-made ones (bars, icons, top ten) are not offered. */
export class ConditionalFormat extends HostObject {
  readonly className = 'ConditionalFormat';
  override readonly scalars = ['id', 'priority', 'stopIfTrue', 'type'];
  readonly type = 'Custom';

  constructor(
    private readonly range: Range,
    readonly id: string,
  ) {
    super();
  }

  override get identity(): string {
    return this.id;
  }
  get priority(): number {
    return gridFormats(this.range).findIndex(({ id }) => id === this.id);
  }
  get stopIfTrue(): boolean {
    return this.gridFormat.stopIfTrue ?? false;
  }
  set stopIfTrue(stopIfTrue: boolean) {
    this.put({ ...this.gridFormat, stopIfTrue });
  }
  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this);
  }
  get customOrNullObject(): CustomConditionalFormat {
    return this.custom;
  }

  getRange(): Range {
    const [first, ...more] = this.gridFormat.ranges;
    if (first === undefined || more.length > 0) throw itemNotFound();
    return this.range.worksheet.getRange(splitSheet(first).cells);
  }
  getRangeOrNullObject(): OrNull<Range> {
    return this.gridFormat.ranges.length === 1 ? this.getRange() : NULL_OBJECT;
  }
  delete(): void {
    this.range.worksheet.demandUnprotected();
    const { sheetId } = this.range;
    this.range.worksheet.workbook.grid.dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId, id: this.id });
  }

  get rule(): CellIsRule {
    return this.gridFormat.rule as CellIsRule;
  }
  set rule(rule: CellIsRule) {
    this.put({ ...this.gridFormat, rule });
  }
  get formula(): string {
    return fromEngine(this.rule.values[0] ?? NEVER);
  }
  set formula(formula: string) {
    const problem = this.range.cells.formulaProblem(formula);
    if (!formula.startsWith('=')) throw invalidArgument('the formula of a rule begins with =');
    if (problem) throw invalidArgument(describeProblem(problem));
    this.rule = { ...this.rule, values: [toEngine(formula)] };
  }

  private get gridFormat(): GridFormat {
    const format = gridFormats(this.range).find(({ id }) => id === this.id);
    if (!format) throw itemNotFound();
    return format;
  }
  private put(format: GridFormat): void {
    putFormat(this.range, format, format.ranges.map(boxIn));
  }
}

class CustomConditionalFormat extends HostObject {
  readonly className = 'CustomConditionalFormat';

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

class ConditionalFormatRule extends HostObject {
  readonly className = 'ConditionalFormatRule';
  override readonly scalars = ['formula'];

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  /** In English, and told from the first cell of the range. */
  get formula(): string {
    return this.owner.formula;
  }
  set formula(formula: string) {
    this.owner.formula = formula;
  }
}

export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly className = 'ConditionalFormatCollection';

  constructor(private readonly range: Range) {
    super();
  }

  get items(): ConditionalFormat[] {
    return gridFormats(this.range)
      .filter(({ ranges }) => ranges.some((address) => intersect(boxIn(address), this.range.box)))
      .map(({ id }) => new ConditionalFormat(this.range, id));
  }

  add(type: string): ConditionalFormat {
    if (type !== 'Custom') throw apiNotFound(`the stand-in has no conditional format ${type}`);
    const { workbook } = this.range.worksheet;
    const id = workbook.newId();
    const rule = { type: 'CellIsRule', operator: 'customFormula', values: [NEVER], style: {} } as CellIsRule;
    putFormat(this.range, { id, rule, ranges: [] }, [this.range.box]);
    return new ConditionalFormat(this.range, id);
  }

  /** Of these cells only: a rule goes on holding for its other cells. */
  clearAll(): void {
    this.range.worksheet.demandUnprotected();
    for (const format of gridFormats(this.range)) {
      const boxes = format.ranges.map(boxIn);
      const left = boxes.flatMap((box) => without(box, this.range.box));
      if (boxes.every((box) => !intersect(box, this.range.box))) continue;
      new ConditionalFormat(this.range, format.id).delete();
      for (const box of left) this.keepOn(box, format, boxes.find((whole) => intersect(whole, box)) ?? box);
    }
  }

  /** The grid tells a formula from the first cell of each piece; so it is told anew from there. */
  private keepOn(piece: Box, format: GridFormat, whole: Box): void {
    const { worksheet, sheetId } = this.range;
    const { getters } = worksheet.workbook.grid;
    const rule = format.rule as CellIsRule;
    const compiled = CompiledFormula.Compile(rule.values[0] ?? NEVER, sheetId, getters);
    const [across, down] = [piece.column - whole.column, piece.row - whole.row];
    const values = [getters.getTranslatedCellFormula(sheetId, across, down, compiled)];
    putFormat(this.range, { ...format, id: worksheet.workbook.newId(), rule: { ...rule, values } }, [piece]);
  }

  protected keysOf(item: ConditionalFormat): string[] {
    return [item.id];
  }
  protected missing(): Error {
    return itemNotFound();
  }
}

const gridFormats = ({ worksheet, sheetId }: Range): GridFormat[] =>
  worksheet.workbook.grid.getters.getConditionalFormats(sheetId);

const boxIn = (address: string): Box => parseAddress(splitSheet(address).cells);

function putFormat({ worksheet, sheetId }: Range, { id, rule, stopIfTrue }: GridFormat, boxes: Box[]): void {
  worksheet.demandUnprotected();
  const { grid } = worksheet.workbook;
  for (const { row, column, rows, columns } of boxes) grid.makeRoom(sheetId, row + rows, column + columns);
  const ranges = boxes.map((box) => grid.getters.getRangeDataFromXc(sheetId, formatAddress(box)));
  grid.dispatch('ADD_CONDITIONAL_FORMAT', { sheetId, ranges, cf: { id, rule, stopIfTrue } });
}
