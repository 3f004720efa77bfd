import type { Headless } from '../../workbench/jsdom';
import {
  addInScript,
  compileAddIn,
  openWorkbook,
  type AddInScript,
  type OpenWorkbook,
} from '../integration/openWorkbook';
import { countWork, type Work } from './countWork';
import { AddInClock } from './slices';

/** A tenth of what the add-in does in a millisecond on a machine of today: a small workbook then needs many turns too. */
const WORK_A_MILLISECOND = 1000;

/** Told when the page is given its turn, and when Excel's runtime has called a function. */
interface Told {
  readonly turn: () => void;
  readonly call: () => void;
}

let told: Told = { turn: () => undefined, call: () => undefined };

export function tell(whom: Told): void {
  told = whom;
}

/** What the add-in gives the page its turn by: a message to itself. */
class WatchedChannel extends MessageChannel {
  constructor() {
    super();
    told.turn();
  }
}

const work: Work = { done: 0 };

type OwnFunction = (...args: unknown[]) => unknown;

/** Functions are called by Excel's runtime, as many in one piece as it likes: that is no work of the pane. */
function withWatchedFunctions(addIn: AddInScript): AddInScript {
  return (window: Headless['window']) => {
    const functions = window.CustomFunctions as { associate: (id: string, own: OwnFunction) => void };
    const associate = functions.associate.bind(functions);
    functions.associate = (id, own) =>
      associate(id, (...args) => {
        told.call();
        return own(...args);
      });
    return addIn(window);
  };
}

/** The add-in's clock goes by what it has done: what it does in one piece is then the same at every run. */
const counting = (): AddInScript =>
  withWatchedFunctions(
    compileAddIn(countWork(addInScript, 'work'), {
      work,
      performance: { now: () => work.done / WORK_A_MILLISECOND },
      MessageChannel: WatchedChannel,
    }),
  );
const timing = (): AddInScript =>
  withWatchedFunctions(compileAddIn(addInScript, { MessageChannel: WatchedChannel }));

export interface MeasuredWorkbook extends OpenWorkbook {
  readonly clock: AddInClock;
}

type Options = Parameters<typeof openWorkbook>[0];

let counted: AddInScript | undefined;

/** Its clock counts what the add-in does: calls, and times round a loop. */
export async function openCounted(options: Options): Promise<MeasuredWorkbook> {
  const open = await openWorkbook(options, (counted ??= counting()));
  return { ...open, clock: new AddInClock(open.excel.host, () => work.done) };
}

/** Its clock counts milliseconds. */
export async function openTimed(options: Options): Promise<MeasuredWorkbook> {
  const open = await openWorkbook(options, timing());
  return { ...open, clock: new AddInClock(open.excel.host, () => performance.now()) };
}
