import { formatAddress, parseAddress, splitSheet } from '../address';
import { invalidArgument, invalidOperation, itemNotFound } from '../hostError';
import { HostCollection, HostObject } from '../hostObject';
import { Range } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** A threaded comment without its answers. The grid shows none, so they stay where they were put. */
export interface SavedComment {
  readonly sheetId: string;
  /** The cell, without its sheet. */
  readonly cell: string;
  content: string;
  resolved: boolean;
  readonly created: string;
}

const AUTHOR = { name: 'Workbench', email: 'workbench@example.com' };

class Comment extends HostObject {
  readonly className = 'Comment';
  override readonly scalars = [
    'authorEmail',
    'authorName',
    'content',
    'contentType',
    'creationDate',
    'id',
    'resolved',
  ];

  constructor(
    private readonly workbook: Workbook,
    readonly id: string,
  ) {
    super();
  }

  override get identity(): string {
    return this.id;
  }
  get authorName(): string {
    return AUTHOR.name;
  }
  get authorEmail(): string {
    return AUTHOR.email;
  }
  get content(): string {
    return this.saved.content;
  }
  set content(content: string) {
    this.saved.content = content;
  }
  get contentType(): string {
    return 'Plain';
  }
  get creationDate(): string {
    return this.saved.created;
  }
  get resolved(): boolean {
    return this.saved.resolved;
  }
  set resolved(resolved: boolean) {
    this.saved.resolved = resolved;
  }
  getLocation(): Range {
    const { sheetId, cell } = this.saved;
    return new Range(this.workbook.worksheets.byId(sheetId), parseAddress(cell));
  }
  delete(): void {
    this.workbook.comments.demandOpen(this.saved.sheetId);
    this.workbook.savedComments.delete(this.id);
  }

  private get saved(): SavedComment {
    const saved = this.workbook.savedComments.get(this.id);
    if (!saved) throw itemNotFound();
    return saved;
  }
}

export class CommentCollection extends HostCollection<Comment> {
  readonly className = 'CommentCollection';

  constructor(
    private readonly workbook: Workbook,
    /** Absent for all comments of the workbook. */
    private readonly worksheet?: Worksheet,
  ) {
    super();
  }

  get items(): Comment[] {
    const sheets = new Set(this.workbook.grid.getters.getSheetIds());
    return [...this.workbook.savedComments]
      .filter(([, { sheetId }]) => sheets.has(sheetId))
      .filter(([, { sheetId }]) => !this.worksheet || this.worksheet.id === sheetId)
      .map(([id]) => new Comment(this.workbook, id));
  }

  /** One thread a cell, and never one over several cells. */
  add(cellAddress: Range | string, content: string, contentType: string | null): Comment {
    const range = this.rangeOf(cellAddress);
    if (range.cellCount !== 1) throw invalidArgument('a comment belongs to one cell');
    if (contentType === 'Mention') throw invalidArgument('the stand-in has nobody to mention');
    this.demandOpen(range.sheetId);
    if (this.at(range)) throw invalidOperation('the cell has a comment already');
    const id = this.workbook.newId();
    this.workbook.savedComments.set(id, {
      sheetId: range.sheetId,
      cell: formatAddress(range.box),
      content: String(content),
      resolved: false,
      created: new Date().toISOString(),
    });
    return new Comment(this.workbook, id);
  }

  getItemByCell(cellAddress: Range | string): Comment {
    const found = this.at(this.rangeOf(cellAddress));
    if (!found) throw itemNotFound();
    return found;
  }

  demandOpen(sheetId: string): void {
    this.workbook.worksheets.byId(sheetId).demandUnprotected();
  }

  protected keysOf(item: Comment): string[] {
    return [item.id];
  }
  protected missing(): Error {
    return itemNotFound();
  }

  private at(range: Range): Comment | undefined {
    const cell = formatAddress(range.box);
    return this.items.find((comment) => {
      const location = comment.getLocation();
      return location.sheetId === range.sheetId && formatAddress(location.box) === cell;
    });
  }

  private rangeOf(cellAddress: Range | string): Range {
    if (cellAddress instanceof Range) return cellAddress;
    const { sheet, cells } = splitSheet(cellAddress);
    const worksheet =
      sheet === undefined
        ? (this.worksheet ?? this.workbook.worksheets.getActiveWorksheet())
        : this.workbook.worksheets.getItem(sheet);
    return worksheet.getRange(cells);
  }
}
