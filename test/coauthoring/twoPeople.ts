import type { ExcelHost } from '../../workbench/host/excelHost';
import { SharedFile } from '../../workbench/host/sharedFile';
import { expectOk, openWorkbook, type OpenWorkbook } from '../integration/openWorkbook';

/** Two people who have the same workbook open, each with an Excel and an add-in of their own. */
export class TwoPeople {
  private constructor(
    readonly file: SharedFile,
    readonly anna: OpenWorkbook,
    readonly bo: OpenWorkbook,
  ) {}

  static async open(state: ReturnType<ExcelHost['save']>): Promise<TwoPeople> {
    const file = new SharedFile(state);
    return new TwoPeople(file, await openWorkbook({ shared: file }), await openWorkbook({ shared: file }));
  }

  get both(): readonly OpenWorkbook[] {
    return [this.anna, this.bo];
  }

  /** Until all has arrived and both have calculated. */
  async idle(): Promise<void> {
    await this.file.meet();
    for (const { excel } of this.both) await excel.idle();
    // What one of them calculates may make room in the grid of the other.
    await this.file.meet();
  }

  /** What both do before either hears of the other. */
  async atOnce<T>(...acts: (() => T | Promise<T>)[]): Promise<T[]> {
    this.file.part();
    const done = await Promise.all(acts.map((act) => act()));
    for (const { excel } of this.both) await excel.idle();
    await this.idle();
    return done;
  }

  close(): void {
    for (const { excel } of this.both) excel.close();
  }
}

/** The example of Jönköping, as a file. */
export async function writeExample(): Promise<ReturnType<ExcelHost['save']>> {
  const { excel, workbook } = await openWorkbook();
  expectOk(await workbook.insertExample('jonkoping'));
  await excel.idle();
  const saved = excel.save();
  excel.close();
  return saved;
}
