import { freeSheetName } from '../../sheet/freeSheetName';
import { LONGEST_SHEET_NAME } from '../../sheet/sheetName';

/** The sheets that an operation has made: they are taken away again if it does not come to its end. */
export class AddedSheets {
  private readonly added: string[] = [];

  constructor(private readonly context: Excel.RequestContext) {}

  get names(): readonly string[] {
    return this.added;
  }

  async add(name: string): Promise<Excel.Worksheet> {
    const free = await freeSheetName(this.context, name);
    // Noted before: a request that times out may have been done.
    this.added.push(free);
    const sheet = this.context.workbook.worksheets.add(free);
    await this.context.sync();
    return sheet;
  }

  /** A copy beside its original: `Fördelning (fryst)`. */
  async copy(original: string): Promise<string> {
    const ending = ' (fryst)';
    const stem = original.slice(0, LONGEST_SHEET_NAME - ending.length - 3);
    const name = await freeSheetName(this.context, `${stem}${ending}`);
    const sheet = this.context.workbook.worksheets.getItem(original);
    const copy = sheet.copy('After', sheet);
    copy.load('name');
    await this.context.sync();
    this.added.push(copy.name);
    copy.name = name;
    await this.context.sync();
    this.added[this.added.length - 1] = name;
    return name;
  }

  /** Takes away one of them, or all. */
  async remove(...names: readonly string[]): Promise<void> {
    const wanted = names.length > 0 ? names : [...this.added];
    const sheets = wanted.map((name) => this.context.workbook.worksheets.getItemOrNullObject(name));
    await this.context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await this.context.sync();
    for (const name of wanted) this.added.splice(this.added.indexOf(name), 1);
  }
}
