import type { AddInSide } from '../../../workbench/host/channel/channel';
import type { ExcelHost } from '../../../workbench/host/excelHost';
import type { BatchResponse } from '../../../workbench/host/wire';
import type { Answer, Ask, Line, Told } from '../../../workbench/recorder/transcript';
import { Aliases } from './aliases';
import { differencesIn, type Difference } from './differences';
import { Invocations } from './invocations';

interface AnsweredOtherwise extends Difference {
  /** The number of the request in the transcript. */
  readonly ask: number;
}

/**
 * Asks the stand-in everything that a transcript holds, in that order, and tells where its answers are others. The
 * functions are not there: their results stand in the transcript, as requests, and are given when it is their turn.
 */
export async function replay(lines: readonly Line[], host: ExcelHost): Promise<AnsweredOtherwise[]> {
  const invocations = new Invocations(lines.filter(isTold).map(({ told }) => told));
  const answers = new Map(lines.filter(isAnswer).map((line) => [line.answer, line]));
  const aliases = new Aliases();
  const found: AnsweredOtherwise[] = [];
  host.connect(hearing(invocations));
  // The functions told that they were there before the recording began.
  host.customFunctions._setOsfControlContainerReadyForCustomFunctions();
  for (const { ask, request } of lines.filter(isAsk)) {
    const recorded = answers.get(ask);
    // Excel was closed before it answered.
    if (!recorded) break;
    const missing = await invocations.missing(request);
    found.push(...missing.map((call) => ({ ask, at: 'function', recorded: call, now: 'not called' })));
    const now = JSON.parse(
      host.process(JSON.stringify(aliases.in(invocations.in(request)))),
    ) as BatchResponse;
    found.push(...compare(recorded, now, aliases).map((difference) => ({ ask, ...difference })));
    await calculated();
  }
  const last = Math.max(0, ...answers.keys());
  const more = invocations.unanswered.map((call) => ({
    ask: last,
    at: 'function',
    recorded: 'no result',
    now: call,
  }));
  return [...found, ...more];
}

/** Of an error only what it is: every Excel words it differently, and a request that was not let in has no results. */
function compare({ response, refused }: Answer, now: BatchResponse, { same }: Aliases): Difference[] {
  if (refused) return differencesIn('refused', now.Error ? 'refused' : 'answered', same, 'Error');
  const told = ({ Results, Error }: Partial<BatchResponse>) => ({ Results, Error: Error?.Code });
  return differencesIn(told(response ?? {}), told(now), same);
}

function hearing(invocations: Invocations): AddInSide {
  return {
    raise: (entries) =>
      entries.forEach(([messageCategory, messageType, targetId, message]) =>
        invocations.hear({ messageCategory, messageType, targetId, message } as Told['told']),
      ),
    selectionChanged: () => {},
    runCommand: () => {},
  };
}

/** The grid hands over results, and calculates what depends on them, when the request is over. */
const calculated = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

const isAsk = (line: Line): line is Ask => 'ask' in line;
const isAnswer = (line: Line): line is Answer => 'answer' in line;
const isTold = (line: Line): line is Told => 'told' in line;
