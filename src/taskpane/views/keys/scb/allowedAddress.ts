import { fail, type Result } from '../../../../core/problem';
import { readAddress } from '../../../../register/scb';

/**
 * An address that figures may be fetched from, here: the page's policy names those that whoever published the add-in
 * allows, and the browser would refuse any other without saying why.
 */
export function readAllowedAddress(text: string): Result<URL> {
  const address = readAddress(text);
  const allowed = allowedOrigins();
  if (!address.ok || !allowed || allowed.includes(address.value.origin)) return address;
  return fail({ kind: 'scbAddressNotAllowed', address: address.value.origin, allowed });
}

/** Nothing where the page has no policy of its own. */
function allowedOrigins(): string[] | undefined {
  const policy = document.querySelector<HTMLMetaElement>(
    'meta[http-equiv="Content-Security-Policy"]',
  )?.content;
  const sources = policy && /(?:^|;)\s*connect-src ([^;]*)/.exec(policy)?.[1];
  return sources?.split(' ').map((source) => (source === "'self'" ? location.origin : source));
}
