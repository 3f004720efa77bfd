import { fail, ok, type Result } from '../../core/problem';
import type { ScbWait } from './answer';
import { dataAddress } from './address';
import { MOST_MEGABYTES, readBody } from './readBody';
import { refusal, type Reply } from './refusal';
import type { ScbRequest } from './tables';
import { limitTime, pause } from './timeLimit';

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onWait?: ((wait: ScbWait) => void) | undefined;
  /** How long one answer may take. */
  readonly patience: number;
}

/** SCB takes 30 requests in ten seconds. From another origin Retry-After cannot be read unless SCB exposes it. */
const WAIT_SECONDS = 10;
const MOST_WAITS = 3;

/** Nobody sits before a pane for longer than this; then it is better to say when to come back. */
const LONGEST_WAIT = 120;

const TOO_MANY_REQUESTS = 429;

interface Heard extends Reply {
  readonly retryAfter: string | null;
}

/** One request to SCB, made again when SCB asks us to wait; the text of the answer. */
export async function ask(base: URL, request: ScbRequest, options: AskOptions): Promise<Result<string>> {
  for (let waits = 0; ; waits += 1) {
    const heard = await hear(dataAddress(base, request), options);
    if (!heard.ok) return heard;
    if (heard.value.status !== TOO_MANY_REQUESTS) return accept(heard.value, request);
    const seconds = secondsOf(heard.value.retryAfter);
    if (waits === MOST_WAITS || seconds > LONGEST_WAIT) {
      return fail({ kind: 'scbTooOften', host: base.host, seconds });
    }
    options.onWait?.({ seconds, attempt: waits + 1, most: MOST_WAITS });
    await pause(seconds, options.signal);
  }
}

function accept(reply: Reply, request: ScbRequest): Result<string> {
  const problem = refusal(reply, request);
  return problem ? fail(problem) : ok(reply.text);
}

async function hear(url: URL, { signal, patience }: AskOptions): Promise<Result<Heard>> {
  const limit = limitTime(patience, signal);
  try {
    return await read(url, limit.signal);
  } catch (error) {
    if (signal?.aborted) return fail({ kind: 'scbCancelled' });
    if (limit.hasPassed()) return fail({ kind: 'scbSilent', host: url.host, seconds: patience });
    if (isNetworkError(error)) return fail({ kind: 'scbUnreachable', host: url.host });
    throw error;
  } finally {
    limit.clear();
  }
}

/**
 * To fetch whatever keeps an answer away is a TypeError: no network, an unknown host, a refused origin, a proxy that
 * demands a password (407). By name: the TypeError of another realm is no instance of ours.
 */
function isNetworkError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'TypeError';
}

/** A GET without headers of our own needs no preflight, which SCB's host has been known to fail. */
async function read(url: URL, signal: AbortSignal): Promise<Result<Heard>> {
  const response = await fetch(url, { signal, credentials: 'omit', cache: 'no-store' });
  const text = await readBody(response);
  if (text === null) return fail({ kind: 'scbTooLarge', host: url.host, megabytes: MOST_MEGABYTES });
  return ok({
    host: url.host,
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    retryAfter: response.headers.get('retry-after'),
    text,
  });
}

/** Retry-After is a number of seconds or a date. */
function secondsOf(retryAfter: string | null): number {
  if (retryAfter === null || retryAfter.trim() === '') return WAIT_SECONDS;
  const seconds = Number(retryAfter);
  if (seconds >= 0) return Math.ceil(seconds);
  const until = Date.parse(retryAfter);
  return Number.isNaN(until) ? WAIT_SECONDS : Math.max(0, Math.ceil((until - Date.now()) / 1000));
}
