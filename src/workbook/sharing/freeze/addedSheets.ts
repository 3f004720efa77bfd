import { freeSheetName } from '../../sheet/freeSheetName';
import { LONGEST_SHEET_NAME } from '../../sheet/sheetName';
import { FreezingNotes } from './freezingPart';

/** The sheets that an operation has made: they are taken away again if it does not come to its end. */
export class AddedSheets {
  private readonly added: string[] = [];

  private readonly notes: FreezingNotes;

  constructor(private readonly context: Excel.RequestContext) {
    this.notes = new FreezingNotes(context);
  }

  get names(): readonly string[] {
    return this.added;
  }

  async add(name: string): Promise<Excel.Worksheet> {
    const free = await freeSheetName(this.context, name);
    // Noted before: a request that times out may have been done.
    this.added.push(free);
    await this.notes.add(free);
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
    this.added.push(name);
    await this.notes.add(name, original);
    sheet.copy('After', sheet).name = name;
    await this.context.sync();
    return name;
  }

  /** From now on they are to stay, whatever happens. */
  async settle(): Promise<void> {
    await this.notes.clear();
  }

  /** Takes away one of them, or all. */
  async remove(...names: readonly string[]): Promise<void> {
    const wanted = names.length > 0 ? names : [...this.added];
    const sheets = wanted.map((name) => this.context.workbook.worksheets.getItemOrNullObject(name));
    await this.context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await this.context.sync();
    for (const name of wanted) this.added.splice(this.added.indexOf(name), 1);
    if (this.added.length === 0) await this.notes.clear();
  }
}
