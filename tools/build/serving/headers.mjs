/** Where Microsoft shows Excel on the web, which puts the pane in a frame. */
const EXCEL_ON_THE_WEB = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
];

const YEAR = 31_536_000;

/** Scripts whose name changes with what they hold. */
export const HASHED = /\.[0-9a-f]{8}\.js(\.map)?$/;

/** What Excel on the web reads from a page of its own, that is, from another origin. */
export const METADATA = /^functions(\.[A-Za-z-]+)?\.json$/;

/** Files that tell a server how to serve; each kind of server reads its own and gives out none. */
export const CONFIGURATIONS = ['web.config', 'nginx.conf', 'staticwebapp.config.json'];

/**
 * Every server configuration is made from this list. `Strict-Transport-Security` is for a whole host: only where the
 * add-in has one to itself is it ours to say.
 */
export function safetyHeaders(origin) {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Content-Security-Policy': `frame-ancestors 'self' ${EXCEL_ON_THE_WEB.join(' ')}`,
    ...(pathOf(origin) === '/' ? { 'Strict-Transport-Security': `max-age=${YEAR}` } : {}),
  };
}

export const FOREVER = `public, max-age=${YEAR}, immutable`;
/** Kept, but asked about each time: the answer is "unchanged" without the file. */
export const ASK = 'no-cache';

/**
 * functions.js has a plain name, for the manifest calls it; the page adds ?hash. Between the publishing of one file and
 * the next an old functions.js may answer to the new hash, and would then be kept for a year. So it is asked about, too.
 */
function cachingOf(file) {
  return HASHED.test(file) ? FOREVER : ASK;
}

export function headersOf(file, origin) {
  return {
    ...safetyHeaders(origin),
    'Cache-Control': cachingOf(file),
    ...(METADATA.test(file) ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}

/** The path of the folder on its host, with a slash at the end. */
export function pathOf(origin) {
  return new URL(origin).pathname.replace(/\/*$/, '/');
}
