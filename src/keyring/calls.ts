/**
 * Counts the calls of the custom functions. Excel does not tell when a workbook has settled: its calculation state can
 * stick, and it is done while answers are still on their way. That no call has come for a while tells more.
 */
class CallCount {
  private made = 0;
  private open = 0;

  /** Counts a call that has been answered, or that will be when the promise settles. */
  note(answer: unknown): void {
    this.made++;
    if (!(answer instanceof Promise)) return;
    this.open++;
    const close = (): void => {
      this.open--;
      this.made++;
    };
    answer.then(close, close);
  }

  /** Grows with every call that begins or ends. */
  get events(): number {
    return this.made;
  }

  get inFlight(): number {
    return this.open;
  }
}

/** One runtime serves one workbook, so there is one count. */
export const functionCalls = new CallCount();
