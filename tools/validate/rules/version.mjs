import { fourNumbers } from '../../build/manifest.mjs';
import { first } from '../xml.mjs';

/** Excel keeps the metadata of a version for a day: an old version means yesterday's functions. */
export function version({ manifest, version: wanted }) {
  const stated = first(manifest, 'Version')?.text;
  return stated === fourNumbers(wanted)
    ? []
    : [`version ${stated} is not that of package.json, ${fourNumbers(wanted)}`];
}
