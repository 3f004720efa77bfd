import type { Consequences } from '../../../../../core/scenario/consequences';
import type { FormatFigure, Reading } from './readings';

/** One reading of a comparison, as it is shown in the table and the chart. */
export interface ShownReading {
  /** `Belopp, tkr`. */
  readonly title: string;
  readonly consequences: Consequences;
  readonly reading: Reading;
  /** Which of the scenarios have a figure, by their place among them. */
  readonly scenarios: readonly number[];
  readonly format: FormatFigure;
}
