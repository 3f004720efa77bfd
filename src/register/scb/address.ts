import { fail, ok, type Result } from '../../core/problem';
import type { ScbRequest } from './tables';

/** SCB's PxWebApi, version 2. Version 1 is closed at the turn of 2026/2027. */
export const SCB_ADDRESS = 'https://statistikdatabasen.scb.se/api/v2/';

/** Each question mark is any one character: exactly the municipalities have codes of four. */
const ALL_MUNICIPALITIES = '????';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** An address that figures may be fetched from: nobody on the way can change what came over https. */
export function readAddress(text: string): Result<URL> {
  const address = text.trim();
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !isSafe(url)) return fail({ kind: 'scbAddress', address });
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return ok(url);
}

function isSafe({ protocol, hostname, username, password, search, hash }: URL): boolean {
  const isPlain = username === '' && password === '' && search === '' && hash === '';
  return isPlain && (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname)));
}

/** One parameter a variable with commas between its codes: of a repeated parameter SCB reads the first alone. */
export function dataAddress(base: URL, { table, years }: ScbRequest): URL {
  const url = new URL(`tables/${table.id}/data`, base);
  url.searchParams.set('lang', 'sv');
  url.searchParams.set('outputFormat', 'json-stat2');
  const codes = {
    Region: ALL_MUNICIPALITIES,
    ...table.fixed,
    ContentsCode: table.content,
    Tid: years.join(','),
  };
  for (const [variable, code] of Object.entries(codes)) url.searchParams.set(`valueCodes[${variable}]`, code);
  return url;
}
