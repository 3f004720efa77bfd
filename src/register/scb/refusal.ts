import type { ScbProblem } from '../../core/problems/registerProblem';
import { isRecord, parseJson } from './json';
import type { ScbRequest } from './tables';

/** What came back over the wire, whoever sent it. */
export interface Reply {
  readonly host: string;
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** Why a reply is no answer of SCB's; nothing if it may be one. */
export function refusal(reply: Reply, request: ScbRequest): ScbProblem | undefined {
  const { host, status } = reply;
  const table = request.table.id;
  if (status === 404) return { kind: 'scbTableMoved', table, host };
  if (status >= 500 && status !== NETWORK_SIGN_IN) return { kind: 'scbFailed', host, status };
  if (isHtml(reply)) return { kind: 'scbBlocked', host, status };
  if (status < 300) return undefined;
  const said = saidByScb(reply);
  if (said !== undefined) return complaint(said, request);
  return BLOCKED.has(status) ? { kind: 'scbBlocked', host, status } : { kind: 'scbFailed', host, status };
}

const NETWORK_SIGN_IN = 511;

/** Refused on the way: SCB's figures are open to everybody, and SCB says no to a request with 400. */
const BLOCKED = new Set([401, 403, NETWORK_SIGN_IN]);

/** SCB's own words for it. Older versions of PxWebApi say it with 403, which a proxy says as well. */
function complaint(said: string, request: ScbRequest): ScbProblem {
  const table = request.table.id;
  return /too many cells/i.test(said)
    ? { kind: 'scbTooManyCells', table }
    : { kind: 'scbRefused', table, years: request.years, said };
}

/** PxWebApi explains itself in `title`: {"type":"Parameter error","title":"Non-existent value","status":400}. */
function saidByScb({ text }: Reply): string | undefined {
  const json = parseJson(text);
  if (!isRecord(json) || json.type !== 'Parameter error') return undefined;
  return typeof json.title === 'string' ? json.title.slice(0, 200) : '';
}

/** A proxy's page, whatever it calls itself. */
function isHtml({ contentType, text }: Reply): boolean {
  return /html/i.test(contentType) || /^\s*</.test(text);
}
