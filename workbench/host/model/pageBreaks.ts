import { itemNotFound } from '../hostError';
import { HostCollection, HostObject } from '../hostObject';
import { Range } from './range';
import type { Worksheet } from './worksheet';

type Direction = 'horizontal' | 'vertical';

class PageBreak extends HostObject {
  readonly className = 'PageBreak';
  override readonly scalars = ['columnIndex', 'rowIndex'];

  constructor(
    private readonly breaks: PageBreakCollection,
    /** The first row or column after the break. */
    readonly at: number,
  ) {
    super();
  }

  override get identity(): string {
    return String(this.at);
  }
  get rowIndex(): number {
    return this.breaks.direction === 'horizontal' ? this.at : 0;
  }
  get columnIndex(): number {
    return this.breaks.direction === 'vertical' ? this.at : 0;
  }
  getCellAfterBreak(): Range {
    return this.breaks.worksheet.getCell(this.rowIndex, this.columnIndex);
  }
  delete(): void {
    this.breaks.remove(this.at);
  }
}

/** The breaks that somebody set; where the paper ends is not among them. */
export class PageBreakCollection extends HostCollection<PageBreak> {
  readonly className = 'PageBreakCollection';

  constructor(
    readonly worksheet: Worksheet,
    readonly direction: Direction,
  ) {
    super();
  }

  get items(): PageBreak[] {
    return this.places.map((at) => new PageBreak(this, at));
  }

  /** The break comes before the first cell of the range. */
  add(range: Range | string): PageBreak {
    this.worksheet.demandUnprotected();
    const { box } = range instanceof Range ? range : this.worksheet.getRange(range);
    const at = this.direction === 'horizontal' ? box.row : box.column;
    this.places = [...new Set([...this.places, at])].sort((a, b) => a - b);
    return new PageBreak(this, at);
  }
  removePageBreaks(): void {
    this.places = [];
  }
  remove(at: number): void {
    this.places = this.places.filter((place) => place !== at);
  }

  private get places(): number[] {
    const { rowBreaks, columnBreaks } = this.worksheet.pageSetup;
    return this.direction === 'horizontal' ? rowBreaks : columnBreaks;
  }
  private set places(places: number[]) {
    const { pageSetup } = this.worksheet;
    if (this.direction === 'horizontal') pageSetup.rowBreaks = places;
    else pageSetup.columnBreaks = places;
  }

  protected keysOf(item: PageBreak): string[] {
    return [item.identity];
  }
  protected missing(): Error {
    return itemNotFound();
  }
}
