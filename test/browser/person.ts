import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';

type CellValue = string | number | boolean;

export interface Surroundings {
  readonly locale?: 'sv-SE' | 'en-US';
  readonly scheme?: 'light' | 'dark';
  /** The width of the pane in pixels. */
  readonly pane?: number;
}

/** A workbook, as the stand-in saves it, that is open when the person sits down. */
interface Opened {
  readonly file?: string;
}

/** Somebody at the workbench: types into the grid and uses the task pane, and tells what is seen. */
export class Person {
  readonly complaints: string[] = [];
  readonly asked: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    page.on('request', (request) => this.asked.push(request.url()));
    page.on('websocket', (socket) => this.asked.push(socket.url()));
  }

  static async sitDown(
    browser: Browser,
    { locale, scheme, pane, file }: Surroundings & Opened = {},
  ): Promise<Person> {
    const context = await browser.newContext({
      viewport: { width: 1400, height: 860 },
      colorScheme: scheme ?? 'light',
      reducedMotion: 'reduce',
    });
    const preferences = { ...(locale && { locale }), ...(pane && { paneWidth: pane }) };
    await context.addInitScript(
      (text) =>
        localStorage.getItem('workbench.preferences') ?? localStorage.setItem('workbench.preferences', text),
      JSON.stringify(preferences),
    );
    if (file !== undefined) {
      await context.addInitScript(
        (text) =>
          localStorage.getItem('workbench.workbook') ?? localStorage.setItem('workbench.workbook', text),
        file,
      );
    }
    const person = new Person(context, await context.newPage());
    await person.page.goto(process.env.WORKBENCH_URL ?? '');
    await person.wait();
    return person;
  }

  /** Addresses outside this machine that were asked for anything. */
  strangers(): string[] {
    const { origin } = new URL(process.env.WORKBENCH_URL ?? '');
    return this.asked.filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url));
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.wait();
  }

  get pane(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().includes('/taskpane.html'));
    if (!frame) throw new Error('There is no task pane.');
    return frame;
  }

  /** Opens a view by its tab. */
  async view(name: string): Promise<void> {
    await this.pane.getByRole('tab', { name }).click();
    await this.pane.getByRole('tabpanel', { name }).waitFor();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.pane.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  /** Goes to a cell by the name box, on the sheet that is shown. */
  async goTo(cell: string): Promise<void> {
    const nameBox = this.page.locator('.o-named-range-selector input');
    await nameBox.click();
    await nameBox.fill(cell);
    await nameBox.press('Enter');
    await this.page.waitForFunction(isAt, cell);
  }

  async sheet(name: string): Promise<void> {
    await this.page.locator('.o-sheet-list .o-sheet', { hasText: name }).click();
    await this.page.waitForFunction(isOn, name);
  }

  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    // In edit mode, over what stands there: the grid may take the Enter of the name box as a wish to edit.
    await this.page.keyboard.press('F2');
    await this.page.waitForFunction(() => document.activeElement?.classList.contains('o-composer'));
    // What stands there is shown a frame later; selected before that, it would stay beside what is typed.
    await this.drawn();
    await this.page.keyboard.press('Control+A');
    await this.drawn();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Until what was last done is on the screen. */
  private async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }

  async values(address: string): Promise<CellValue[][]> {
    return this.page.evaluate(readCells, address);
  }

  async value(address: string): Promise<CellValue | undefined> {
    return (await this.values(address))[0]?.[0];
  }

  /** Waits until the cells show these values: Excel's runtime hands results over in batches of half a second. */
  async sees(address: string, expected: CellValue[][] | CellValue): Promise<void> {
    const wanted = JSON.stringify(Array.isArray(expected) ? expected : [[expected]]);
    const deadline = Date.now() + 20_000;
    let shown = '';
    while (Date.now() < deadline) {
      // The sheet may not be there yet.
      shown = await this.values(address).then(JSON.stringify, String);
      if (shown === wanted) return;
      await this.page.waitForTimeout(50);
    }
    expect(`${address}: ${shown}${await this.page.evaluate(tellCell, address)}`).toBe(
      `${address}: ${wanted}`,
    );
  }

  /** Inserts an example from Kom igång, and waits until its sums stand there. */
  async insertJonkoping(): Promise<void> {
    await this.press('Infoga Jönköpings län 2018 som blad');
    await this.sees("'Jönköping 2018'!B18:C18", [[9400, 6100]]);
    await this.pane.getByText('Exemplet står på bladet').waitFor();
  }

  /** Waits until the pane says this. */
  async reads(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).first().waitFor();
  }

  /** How many times the add-in's functions have been called since the page was loaded. */
  async calls(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench?.host.customFunctions.calls.map(({ id }) => id) ?? []);
  }

  private async wait(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench !== undefined);
    await this.page.frameLocator('#pane iframe').getByRole('tab').first().waitFor();
  }
}

/** Runs in the page: the grid has moved there, and what is typed goes to the cell and not to the name box. */
function isAt(cell: string): boolean {
  const address = window.workbench?.host.workbook.getActiveCell().address ?? '';
  return (
    address.endsWith(`!${cell.split(':')[0]}`) && !document.activeElement?.closest('.o-named-range-selector')
  );
}

/** Runs in the page. */
function isOn(sheet: string): boolean {
  return window.workbench?.host.workbook.worksheets.getActiveWorksheet().name === sheet;
}

/** Runs in the page: what a person would look at to understand a wrong cell, its formula and its message. */
function tellCell(address: string): string {
  const [cells = '', sheet] = address.split('!').reverse();
  const { workbook } = window.workbench?.host ?? {};
  const worksheet = sheet
    ? workbook?.worksheets.getItem(sheet.replace(/^'(.*)'$/, '$1'))
    : workbook?.worksheets.getActiveWorksheet();
  const first = worksheet?.getRange(cells.split(':')[0] ?? '');
  if (!worksheet || !first) return '';
  const message = workbook?.cells.message(worksheet.id, first.rowIndex, first.columnIndex);
  return ` ${JSON.stringify(first.formulas)} ${message ?? ''} on ${worksheet.name}`;
}

/** Runs in the page. */
function readCells(address: string): CellValue[][] {
  const [cells = '', sheet] = address.split('!').reverse();
  const { worksheets } = window.workbench?.host.workbook ?? {};
  const worksheet = sheet
    ? worksheets?.getItem(sheet.replace(/^'(.*)'$/, '$1'))
    : worksheets?.getActiveWorksheet();
  return (worksheet?.getRange(cells).values ?? []) as CellValue[][];
}
