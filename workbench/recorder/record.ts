import type { BatchRequest, BatchResponse } from '../host/wire';
import type { Line } from './transcript';

interface AsyncResult {
  status: string;
  value?: { data: [status: number, headers: unknown, body: string | string[]] };
  error?: { code: number; message: string };
}

type Execute = (request: unknown[], done: (result: AsyncResult) => void) => void;

interface Message {
  messageCategory: number;
  messageType: number;
  targetId: string;
  /** Whoever hears it first reads the JSON, and leaves what it has read here. */
  message: unknown;
}

/** office.js' own objects, which no types exist for. They are the same on Windows, on Mac and on the web. */
interface RichApiOfOffice {
  executeRichApiRequestAsync: Execute;
  richApiMessageManager: { register(hear: (args: { entries: Message[] }) => void): Promise<void> };
}

export interface RecordedWindow {
  Office: typeof Office;
  OSF: { DDA: { RichApi: RichApiOfOffice } };
}

/** Where office.js puts a batch among the arguments of its request. */
const BODY = 4;

/**
 * From now on every request to Excel, its answer, and what Excel tells of itself are handed to `write`. To be called when
 * Office is ready and before anything is asked.
 */
export function record({ Office: office, OSF }: RecordedWindow, write: (line: Line) => void): void {
  const { RichApi } = OSF.DDA;
  const execute = RichApi.executeRichApiRequestAsync;
  let asked = 0;
  write(headingOf(office));
  const recorded: Execute = (request, done) => {
    const ask = ++asked;
    const begun = performance.now();
    write({ ask, request: JSON.parse(String(request[BODY])) as BatchRequest });
    execute(request, (result) => {
      write({ answer: ask, ms: Math.round(performance.now() - begun), ...answerOf(result) });
      done(result);
    });
  };
  // Its members cannot be replaced, but office.js looks them up at every request in what stands there.
  OSF.DDA.RichApi = Object.create(RichApi, {
    executeRichApiRequestAsync: { value: recorded },
  }) as RichApiOfOffice;
  void RichApi.richApiMessageManager.register(({ entries }) => {
    for (const { messageCategory, messageType, targetId, message } of entries)
      write({ told: { messageCategory, messageType, targetId, message: textOf(message) } });
  });
}

const textOf = (message: unknown): string =>
  typeof message === 'string' ? message : JSON.stringify(message);

function headingOf({ context: { diagnostics, displayLanguage } }: typeof Office): Line {
  const { platform, version } = diagnostics;
  return {
    transcript: 1,
    at: new Date().toISOString(),
    platform: String(platform),
    version,
    locale: displayLanguage,
  };
}

function answerOf({ status, value, error }: AsyncResult) {
  if (status !== 'succeeded' || !value)
    return { refused: { code: error?.code ?? 0, message: error?.message ?? status } };
  const body = value.data[2];
  return { response: JSON.parse(typeof body === 'string' ? body : body.join('')) as BatchResponse };
}
