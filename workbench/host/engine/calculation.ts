export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** When the grid calculates. Excel keeps the mode with the program, not the file. */
export class Calculation {
  /** Whether what depends on an entry is calculated with it. */
  mode: CalculationMode = 'Automatic';
  /** Something was entered, and what depends on it still shows what it showed. */
  isDirty = false;
  /** What was asked for and has not been calculated, because nobody has looked yet. */
  isBehind = false;
  /** Calculates what was put off; the evaluation of the grid says how. */
  catchUp: () => void = () => {};
  private isPuttingOff = false;

  /** In manual mode an entry is calculated when it is made, and never again by what comes after. */
  get putsOff(): boolean {
    return this.isPuttingOff && this.mode !== 'Manual';
  }

  /**
   * Many writes come in one request, and nobody sees the cells between them: what they ask for is calculated at once,
   * at its end or when somebody looks.
   */
  once<T>(work: () => T): T {
    const before = this.isPuttingOff;
    this.isPuttingOff = true;
    try {
      return work();
    } finally {
      this.isPuttingOff = before;
      this.catchUp();
    }
  }
}
