import { functionCalls } from '../../../../keyring/calls';
import { pause } from '../../../compare/pace';
import { sendBatch } from '../../sendBatch';

/** How long things are given, in milliseconds. */
export interface FreezePace {
  /** The functions must have been silent for this long: the runtime hands over answers 500 ms apart. */
  readonly quiet: number;
  readonly poll: number;
  /** A calculation state that says `Pending` for this long is stuck. */
  readonly stuck: number;
}

export const FREEZE_PACE: FreezePace = { quiet: 1500, poll: 100, stuck: 8000 };

/** Has everything calculated, also where Excel does so only when told, and waits until it is. */
export async function settleCells(context: Excel.RequestContext, pace: FreezePace): Promise<void> {
  const { application } = context.workbook;
  application.calculate('Recalculate');
  await context.sync();
  let events = functionCalls.events;
  let since = Date.now();
  const began = Date.now();
  for (;;) {
    await pause(pace.poll);
    if (functionCalls.events !== events || functionCalls.inFlight > 0) {
      events = functionCalls.events;
      since = Date.now();
    }
    application.load('calculationState');
    await sendBatch(context);
    const isDone = application.calculationState === 'Done' || Date.now() - began > pace.stuck;
    if (isDone && functionCalls.inFlight === 0 && Date.now() - since >= pace.quiet) return;
  }
}
