import type { ExcelHost } from '../../workbench/host/excelHost';
import { isOfWorkbook, type BatchRequest } from '../../workbench/host/wire';

/** How much the add-in does in one piece: what a person who clicks in the pane would have to wait for. */
export class Slices {
  private begun: number;
  private longest = 0;
  private isOurs = true;
  private isWatching = true;

  /** @param clock what has been done since it began, without what the stand-in does for Excel */
  constructor(private readonly clock: () => number) {
    this.begun = clock();
    const tick = (): void => {
      this.cut();
      if (this.isWatching) setImmediate(tick);
    };
    setImmediate(tick);
  }

  /** The page has its turn, or Excel has been asked for something: its answer is another task of the page. */
  cut(): void {
    const now = this.clock();
    if (this.isOurs) this.longest = Math.max(this.longest, now - this.begun);
    this.begun = now;
    this.isOurs = true;
  }

  /** What is going on is no work of the pane. */
  leaveOut(): void {
    this.isOurs = false;
  }

  stop(): number {
    this.isWatching = false;
    this.cut();
    return this.longest;
  }
}

/** What goes by in this process while the stand-in is not at work: it is on the same thread, and Excel is not. */
export class AddInClock {
  private ofHost = 0;
  private depth = 0;
  private since = 0;
  /** Told before Excel is asked and after it has answered: about the workbook, or by its runtime with results of functions. */
  onRequest: (isOfWorkbook: boolean) => void = () => undefined;

  constructor(
    host: ExcelHost,
    private readonly clock: () => number,
  ) {
    const { grid } = host;
    const process = host.process.bind(host);
    const dispatch = grid.dispatch;
    host.process = (body) => {
      const isOurs = this.asHost(() => isOfWorkbook(JSON.parse(body) as BatchRequest));
      this.onRequest(isOurs);
      const answer = this.asHost(() => process(body));
      this.onRequest(isOurs);
      return answer;
    };
    const timed = (...args: never[]): unknown =>
      this.asHost(() => (dispatch as (...all: never[]) => unknown)(...args));
    Object.assign(grid, { dispatch: timed });
  }

  readonly now = (): number => this.clock() - this.ofHost;

  private asHost<T>(work: () => T): T {
    if (this.depth++ === 0) this.since = this.clock();
    try {
      return work();
    } finally {
      if (--this.depth === 0) this.ofHost += this.clock() - this.since;
    }
  }
}
