import type { BatchRequest, BatchResponse } from '../host/wire';

/** The first line of a transcript: what was recorded, and where. */
interface Heading {
  readonly transcript: 1;
  readonly at: string;
  /** As Office tells it: `PC`, `Mac` or `OfficeOnline`, and Excel's version. */
  readonly platform: string;
  readonly version: string;
  readonly locale: string;
}

/** A request of office.js, with a number by which its answer is known. */
export interface Ask {
  readonly ask: number;
  readonly request: BatchRequest;
}

/** What Excel answered; `refused` where the request did not get as far as the workbook. */
export interface Answer {
  readonly answer: number;
  readonly ms: number;
  readonly response?: BatchResponse;
  readonly refused?: { readonly code: number; readonly message: string };
}

/** What Excel told unasked: an event, or a call of a function. As office.js hands it on. */
export interface Told {
  readonly told: {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  };
}

export type Line = Heading | Ask | Answer | Told;

/** One line of JSON each: a transcript that ends in the middle, because Excel was closed, can be read up to there. */
export const writeLine = (line: Line): string => JSON.stringify(line);

export function readTranscript(text: string): Line[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = lines.map((line, i) => readLine(line, i));
  if (!read[0] || !('transcript' in read[0]) || read[0].transcript !== 1)
    throw new Error('Not a transcript of version 1: its first line must say so.');
  return read;
}

function readLine(line: string, i: number): Line {
  try {
    return JSON.parse(line) as Line;
  } catch (error) {
    throw new Error(`Line ${i + 1} of the transcript is not JSON.`, { cause: error });
  }
}
