import { fail, ok, type Problem, type Result } from '../../core/problem';
import { functionCalls } from '../../keyring/calls';
import { pause, type Pace } from './pace';
import { CHOSEN } from './chosenCell';
import { isOf, isWhole, readWatched, type Reading, type Watched } from './reading';

interface Waiting {
  readonly scenario: string;
  readonly watched: Watched;
  readonly pace: Pace;
  /** Why the comparison must stop now, if it must. */
  readonly stopped: () => Problem | undefined;
  /** Gives a sign of life when it is time. */
  readonly beat: () => Promise<void>;
}

/**
 * Waits until the workbook shows a scenario's results, and gives them. Excel does not say when that is, so four things
 * must agree: the functions are silent, the calculation is done (or its state is stuck), two readings in a row are
 * equal, and they are whole.
 */
export async function settle(context: Excel.RequestContext, waiting: Waiting): Promise<Result<Reading>> {
  const { pace, scenario } = waiting;
  const began = Date.now();
  const silence = new Silence(pace);
  const state = new CalculationState(context, pace);
  let before: string | undefined;
  for (;;) {
    await pause(pace.poll);
    const problem = waiting.stopped();
    if (problem) return fail(problem);
    if (Date.now() - began > pace.patience) {
      return fail({ kind: 'compareTimedOut', scenario, seconds: Math.round(pace.patience / 1000) });
    }
    await waiting.beat();
    if (!silence.holds() || !(await state.isDone())) continue;
    const asked = Date.now();
    const reading = await readWatched(context, waiting.watched);
    silence.roundTrip(Date.now() - asked);
    if (!isOf(reading, scenario)) return fail({ kind: 'compareDisturbed', address: CHOSEN });
    const now = isWhole(reading) ? JSON.stringify(reading) : undefined;
    if (now !== undefined && now === before) return ok(reading);
    before = now;
  }
}

/** Whether the functions have been silent for long enough: longer where Excel is far away. */
class Silence {
  private events = functionCalls.events;
  private since = Date.now();
  private slowest = 0;

  constructor(private readonly pace: Pace) {}

  roundTrip(milliseconds: number): void {
    this.slowest = Math.max(this.slowest, milliseconds);
  }

  holds(): boolean {
    if (functionCalls.events !== this.events || functionCalls.inFlight > 0) {
      this.events = functionCalls.events;
      this.since = Date.now();
    }
    return Date.now() - this.since >= Math.max(this.pace.quiet, 2 * this.slowest);
  }
}

/** The state sticks at pending on some clients: when it has for a while, it no longer counts. */
class CalculationState {
  private pendingSince: number | undefined;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly pace: Pace,
  ) {}

  async isDone(): Promise<boolean> {
    const application = this.context.workbook.application.load('calculationState');
    await this.context.sync();
    if (application.calculationState === 'Done') {
      this.pendingSince = undefined;
      return true;
    }
    this.pendingSince ??= Date.now();
    return Date.now() - this.pendingSince >= this.pace.stuck;
  }
}
