/** Where office.js comes from. */
const OFFICE = 'https://appsforoffice.microsoft.com';
/** SCB's own address, which figures are fetched from when the user asks for it. */
const SCB = 'https://statistikdatabasen.scb.se';
/** Fluent UI adds empty style elements and fills them rule by rule; this is the hash of nothing at all. */
const EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The Content-Security-Policy of the task pane: its own files, office.js, and the addresses that figures may be fetched
 * from. `frame-ancestors` counts only as a header: docs/security.md says what a server sends.
 * @param {readonly string[]} scb origins that the build allows besides SCB's own
 */
export function contentSecurityPolicy(scb = []) {
  return Object.entries({
    'default-src': "'none'",
    'script-src': `'self' ${OFFICE}`,
    'style-src': `'self' ${EMPTY}`,
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': ["'self'", SCB, ...scb].join(' '),
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default',
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** An address given to the build, as the policy names it: its origin, over https. */
export function toOrigin(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https:\/\/[\w.-]+(:\d+)?$/.test(url.origin))
    throw new Error(`--scb must be an address that starts with https://: ${address}`);
  return url.origin;
}
