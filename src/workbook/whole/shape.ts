import { PARTS, type FilePart } from '../fileParts';

/** What a workbook consists of besides cells. */
export interface Shape {
  readonly sheets: ReadonlySet<string>;
  readonly active: string;
  readonly names: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, TableShape>;
  /** Our own parts of the file, as texts. */
  readonly parts: ReadonlyMap<FilePart, readonly string[]>;
  readonly partIds: ReadonlyMap<FilePart, readonly string[]>;
}

export interface TableShape {
  readonly sheet: string;
  /** Without the sheet: `A14:B27`. */
  readonly cells: string;
  readonly style: string;
  readonly showFilterButton: boolean;
}

const FILE_PARTS = Object.keys(PARTS) as FilePart[];

/** A shape is read along with other things, so as not to cost requests of its own: first what there is, then what it is. */
export class ShapeReading {
  private readonly sheets: Excel.WorksheetCollection;
  private readonly active: Excel.Worksheet;
  private readonly names: Excel.NamedItemCollection;
  private readonly tables: Excel.TableCollection;
  private readonly parts: { part: FilePart; found: Excel.CustomXmlPartScopedCollection }[];
  private ranges: Excel.Range[] = [];
  private texts: { part: FilePart; text: OfficeExtension.ClientResult<string> }[] = [];

  constructor({ workbook }: Excel.RequestContext) {
    this.sheets = workbook.worksheets.load('items/name');
    this.active = workbook.worksheets.getActiveWorksheet().load('name');
    this.names = workbook.names.load('items/name,items/formula');
    this.tables = workbook.tables.load('items/name,items/style,items/showFilterButton,items/worksheet/name');
    this.parts = FILE_PARTS.map((part) => ({
      part,
      found: workbook.customXmlParts.getByNamespace(PARTS[part]).load('items/id'),
    }));
  }

  get sheetNames(): string[] {
    return this.sheets.items.map(({ name }) => name);
  }

  /** To be called when the first request has been answered. */
  askMore(): void {
    this.ranges = this.tables.items.map((table) => table.getRange().load('address'));
    this.texts = this.parts.flatMap(({ part, found }) =>
      found.items.map((item) => ({ part, text: item.getXml() })),
    );
  }

  /** And this when the second has. */
  result(): Shape {
    return {
      sheets: new Set(this.sheetNames),
      active: this.active.name,
      names: new Map(this.names.items.map(({ name, formula }) => [name, String(formula)])),
      tables: new Map(
        this.tables.items.map(({ name, style, showFilterButton, worksheet }, i) => {
          const cells = this.ranges[i]?.address.split('!').at(-1) ?? '';
          return [name, { sheet: worksheet.name, cells, style, showFilterButton }];
        }),
      ),
      parts: new Map(
        FILE_PARTS.map((part) => [
          part,
          this.texts.filter((each) => each.part === part).map(({ text }) => text.value),
        ]),
      ),
      partIds: new Map(this.parts.map(({ part, found }) => [part, found.items.map(({ id }) => id)])),
    };
  }
}
