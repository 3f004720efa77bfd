import { formatAddress, SHEET_COLUMNS, SHEET_ROWS } from '../address';
import { invalidArgument, itemNotFound } from '../hostError';
import type { OrNull } from '../hostObject';
import { HostObject, NULL_OBJECT } from '../hostObject';
import type { HeaderFooterSlot, PageProperties, PageSetup } from './pageSetup';
import { checkedProperty, HEADER_FOOTER_SLOTS, newPageSetup } from './pageSetup';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import type { Worksheet } from './worksheet';

const POINTS: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Its many plain properties are defined below the class. */
export class PageLayout extends HostObject {
  readonly className = 'PageLayout';
  override readonly scalars = Object.keys(newPageSetup().properties);

  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.worksheet.pageSetup);
  }

  /** Excel takes several areas, each on its own page; the stand-in takes one. */
  setPrintArea(area: Range | RangeAreas | string): void {
    const text = area instanceof HostObject ? area.address : area;
    if (text.includes(',')) throw invalidArgument('the stand-in prints one area');
    this.setup.printArea = formatAddress(this.worksheet.getRange(text).box);
  }
  getPrintArea(): RangeAreas {
    return found(this.getPrintAreaOrNullObject());
  }
  getPrintAreaOrNullObject(): OrNull<RangeAreas> {
    const range = this.range(this.setup.printArea);
    return range === NULL_OBJECT ? NULL_OBJECT : new RangeAreas([range]);
  }

  setPrintTitleRows(rows: Range | string): void {
    const { box } = this.asRange(rows);
    this.setup.titleRows = formatAddress({ ...box, column: 0, columns: SHEET_COLUMNS });
  }
  getPrintTitleRows(): Range {
    return found(this.getPrintTitleRowsOrNullObject());
  }
  getPrintTitleRowsOrNullObject(): OrNull<Range> {
    return this.range(this.setup.titleRows);
  }
  setPrintTitleColumns(columns: Range | string): void {
    const { box } = this.asRange(columns);
    this.setup.titleColumns = formatAddress({ ...box, row: 0, rows: SHEET_ROWS });
  }
  getPrintTitleColumns(): Range {
    return found(this.getPrintTitleColumnsOrNullObject());
  }
  getPrintTitleColumnsOrNullObject(): OrNull<Range> {
    return this.range(this.setup.titleColumns);
  }

  setPrintMargins(unit: string, margins: Partial<Record<(typeof SIDES)[number], number>>): void {
    const points = POINTS[unit];
    if (points === undefined) throw invalidArgument(unit);
    for (const side of SIDES) {
      const margin = margins[side];
      if (margin !== undefined) this.put(`${side}Margin`, margin * points);
    }
  }

  put(name: keyof PageProperties, value: unknown): void {
    this.worksheet.demandUnprotected();
    Object.assign(this.setup.properties, { [name]: checkedProperty(name, value) });
  }
  get setup(): PageSetup {
    return this.worksheet.pageSetup;
  }

  private asRange(range: Range | string): Range {
    return range instanceof Range ? range : this.worksheet.getRange(range);
  }
  private range(address: string | undefined): OrNull<Range> {
    return address === undefined ? NULL_OBJECT : this.worksheet.getRange(address);
  }
}

for (const name of Object.keys(newPageSetup().properties) as (keyof PageProperties)[])
  Object.defineProperty(PageLayout.prototype, name, {
    get(this: PageLayout) {
      return this.setup.properties[name];
    },
    set(this: PageLayout, value: unknown) {
      this.put(name, value);
    },
  });

/** One header and footer for all pages; other ones for the first or the even pages are not offered. */
class HeaderFooterGroup extends HostObject {
  readonly className = 'HeaderFooterGroup';
  override readonly scalars = ['state'];
  readonly state = 'Default';

  constructor(private readonly setup: PageSetup) {
    super();
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.setup.headersFooters);
  }
}

/** Texts with Excel's codes: `&P` page, `&N` pages, `&D` date, `&A` sheet, `&F` file, `&B` bold, `&&` an ampersand. */
class HeaderFooter extends HostObject {
  readonly className = 'HeaderFooter';
  override readonly scalars = HEADER_FOOTER_SLOTS;

  constructor(readonly texts: Record<HeaderFooterSlot, string>) {
    super();
  }
}

/** Excel: "text string is too long". */
const LONGEST = 255;

for (const slot of HEADER_FOOTER_SLOTS)
  Object.defineProperty(HeaderFooter.prototype, slot, {
    get(this: HeaderFooter) {
      return this.texts[slot];
    },
    set(this: HeaderFooter, text: unknown) {
      if (typeof text !== 'string' || text.length > LONGEST) throw invalidArgument(slot);
      this.texts[slot] = text;
    },
  });

function found<T>(item: OrNull<T>): T {
  if (item === NULL_OBJECT) throw itemNotFound();
  return item as T;
}
