import { formatAbsolute, parseAddress, quoteSheet, splitSheet, tryParseAddress } from '../address';
import { describeProblem } from '../engine/formulaProblem';
import { nameProblem } from '../engine/nameRules';
import { findTable } from '../engine/tableLookup';
import { zoneOf } from '../address';
import { apiNotFound, invalidArgument, itemAlreadyExists, itemNotFound } from '../hostError';
import type { OrNull } from '../hostObject';
import { HostCollection, HostObject, NULL_OBJECT } from '../hostObject';
import { Range } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** A name stands for cells, which the grid keeps and moves, or for a formula. */
class NamedItem extends HostObject {
  readonly className = 'NamedItem';
  override readonly scalars = ['comment', 'formula', 'name', 'scope', 'type', 'value', 'visible'];
  readonly scope = 'Workbook';

  constructor(
    private readonly workbook: Workbook,
    readonly name: string,
  ) {
    super();
  }

  override get identity(): string {
    return this.name;
  }
  get type(): string {
    return this.range ? 'Range' : 'String';
  }
  get formula(): string {
    const range = this.range;
    if (range) return `=${quoteSheet(range.worksheet.name)}!${formatAbsolute(range.box)}`;
    return this.workbook.grid.formulaNames.get(this.key) ?? '=#REF!';
  }
  set formula(formula: string) {
    this.workbook.names.define(this.name, formula);
  }
  /** For a range Excel gives the reference as text. */
  get value(): string {
    return this.range ? this.formula.replace(/^=/, '') : this.formula.replace(/^="?|"$/g, '');
  }
  get visible(): boolean {
    return this.notes.visible ?? true;
  }
  set visible(visible: boolean) {
    this.workbook.nameNotes.set(this.key, { ...this.notes, visible });
  }
  get comment(): string {
    return this.notes.comment ?? '';
  }
  set comment(comment: string) {
    this.workbook.nameNotes.set(this.key, { ...this.notes, comment });
  }

  getRange(): Range {
    if (!this.range) throw itemNotFound();
    return this.range;
  }
  getRangeOrNullObject(): OrNull<Range> {
    return this.range ?? NULL_OBJECT;
  }
  delete(): void {
    this.workbook.names.remove(this.name);
  }

  private get range(): Range | undefined {
    return this.workbook.rangeOfName(this.name);
  }
  private get key(): string {
    return this.name.toLowerCase();
  }
  private get notes() {
    return this.workbook.nameNotes.get(this.key) ?? {};
  }
}

export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly className = 'NamedItemCollection';

  constructor(
    private readonly workbook: Workbook,
    private readonly worksheet?: Worksheet,
  ) {
    super();
  }

  /** Names with the scope of one sheet are not offered; a sheet therefore has none. */
  get items(): NamedItem[] {
    if (this.worksheet) return [];
    const ranges = this.workbook.grid.getters.getNamedRanges().map(({ name }) => name);
    const formulas = [...this.workbook.grid.formulaNames.keys()].map(
      (key) => this.workbook.nameNotes.get(key)?.name ?? key,
    );
    return [...ranges, ...formulas]
      .sort((a, b) => a.localeCompare(b, 'sv'))
      .map((name) => new NamedItem(this.workbook, name));
  }

  add(name: string, reference: Range | string, comment = ''): NamedItem {
    if (this.worksheet) throw apiNotFound('the stand-in has no names with the scope of a sheet');
    const problem = nameProblem(name);
    if (problem) throw invalidArgument(problem);
    if (this.find(name) || findTable(this.workbook.grid.getters, name)) throw itemAlreadyExists(name);
    this.define(name, reference);
    this.workbook.nameNotes.set(name.toLowerCase(), { name, comment: comment ?? '' });
    return new NamedItem(this.workbook, name);
  }

  define(name: string, reference: Range | string): void {
    const range = reference instanceof Range ? reference : this.rangeIn(reference);
    if (!range) return this.defineFormula(name, String(reference));
    const { grid } = this.workbook;
    grid.formulaNames.delete(name.toLowerCase());
    grid.makeRoom(range.sheetId, range.box.row + 1, range.box.column + 1);
    const ranges = [
      grid.getters.getRangeDataFromZone(range.sheetId, zoneOf(range.insideGrid() ?? range.box)),
    ];
    // Without a sheet the grid measures the range against the sheet that is shown.
    const sheet = { sheetId: range.sheetId };
    if (grid.getters.getNamedRange(name))
      grid.dispatch('UPDATE_NAMED_RANGE', { oldRangeName: name, newRangeName: name, ranges, ...sheet });
    else grid.dispatch('CREATE_NAMED_RANGE', { name, ranges, ...sheet });
  }

  remove(name: string): void {
    const { grid } = this.workbook;
    this.workbook.nameNotes.delete(name.toLowerCase());
    if (grid.formulaNames.delete(name.toLowerCase())) return grid.recalculateNames();
    if (!grid.getters.getNamedRange(name)) throw itemNotFound();
    grid.dispatch('DELETE_NAMED_RANGE', { name });
  }

  /** The grid drops the names of a deleted sheet; in Excel they stay and mean #REF!. */
  keepNamesOf(sheetId: string): void {
    for (const { name, range } of this.workbook.grid.getters.getNamedRanges())
      if (range.sheetId === sheetId) {
        this.workbook.nameNotes.set(name.toLowerCase(), {
          name,
          ...this.workbook.nameNotes.get(name.toLowerCase()),
        });
        this.workbook.grid.formulaNames.set(name.toLowerCase(), '=#REF!');
      }
  }

  private defineFormula(name: string, formula: string): void {
    const { grid } = this.workbook;
    const content = formula.startsWith('=') ? formula : `="${formula.replace(/"/g, '""')}"`;
    const problem = this.workbook.cells.formulaProblem(content);
    if (problem) throw invalidArgument(describeProblem(problem));
    if (grid.getters.getNamedRange(name)) grid.dispatch('DELETE_NAMED_RANGE', { name });
    grid.formulaNames.set(name.toLowerCase(), content);
    grid.recalculateNames();
  }

  /** `=Nycklar!$A$1`, or nothing when the formula is more than a reference. */
  private rangeIn(formula: string): Range | undefined {
    const { sheet, cells } = splitSheet(formula.replace(/^=/, ''));
    if (!formula.startsWith('=') || !tryParseAddress(cells)) return undefined;
    if (sheet === undefined) throw invalidArgument(`${formula}: the reference of a name tells its sheet`);
    return new Range(this.workbook.worksheets.getItem(sheet), parseAddress(cells));
  }

  protected keysOf(item: NamedItem): string[] {
    return [item.name];
  }
  protected missing(): Error {
    return itemNotFound();
  }
}
