import { tell, type MeasuredWorkbook } from './openMeasured';
import { Slices } from './slices';

export interface Measured<T> {
  readonly result: T;
  readonly requests: number;
  /** In characters of JSON. */
  readonly largestRequest: number;
  readonly largestAnswer: number;
  /** What the add-in did in one piece, at most: by the clock of the workbook. */
  readonly longestPiece: number;
  /** Milliseconds, with all that the stand-in does for Excel. */
  readonly milliseconds: number;
}

export async function measure<T>(
  { excel, clock }: MeasuredWorkbook,
  operation: () => Promise<T>,
): Promise<Measured<T>> {
  const { batches } = excel.host;
  const [first, begun] = [batches.length, performance.now()];
  const slices = new Slices(clock.now);
  const cut = (): void => slices.cut();
  // Results too go to Excel in pieces that its runtime decides on, and what hands them over is not ours.
  clock.onRequest = (isOfWorkbook) => {
    if (!isOfWorkbook) slices.leaveOut();
    cut();
    if (!isOfWorkbook) slices.leaveOut();
  };
  tell({ turn: cut, call: () => slices.leaveOut() });
  const result = await operation();
  const longestPiece = slices.stop();
  const sent = batches.slice(first);
  return {
    result,
    requests: sent.length,
    largestRequest: Math.max(0, ...sent.map(({ requestSize }) => requestSize)),
    largestAnswer: Math.max(0, ...sent.map(({ responseSize }) => responseSize)),
    longestPiece,
    milliseconds: performance.now() - begun,
  };
}
