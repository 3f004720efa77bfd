import { isStamp } from '../../../core/key/stamp';
import { legal, newPart, parsePart, PARTS } from '../../fileParts';
import type { Provenance } from './received';

/** What the file itself keeps of its sending. Libraries and other programs may lose it, and anybody can forge it. */
export function toXml({ version, sent, by, scenario, stamps }: Provenance): string {
  const root = newPart('provenance', { version, sent, by, scenario });
  for (const stamp of stamps) {
    const element = root.ownerDocument.createElementNS(PARTS.provenance, 'key');
    element.setAttribute('stamp', legal(stamp));
    root.appendChild(element);
  }
  return root.outerHTML;
}

/** A part that somebody has damaged, or that is not of our making, tells nothing. */
export function parseProvenance(xml: string): Provenance | undefined {
  const root = parsePart('provenance', xml);
  if (!root) return undefined;
  const attribute = (name: string): string => (root.getAttribute(name) ?? '').trim().slice(0, LONGEST);
  const [version, sent, by, scenario] = ['version', 'sent', 'by', 'scenario'].map(attribute);
  if (!version) return undefined;
  const keys = [...root.getElementsByTagNameNS(PARTS.provenance, 'key')].slice(0, MOST_KEYS);
  return {
    version,
    ...(sent && !Number.isNaN(Date.parse(sent)) && { sent }),
    ...(by && { by }),
    ...(scenario && { scenario }),
    stamps: keys.map((key) => key.getAttribute('stamp') ?? '').filter(isStamp),
    from: 'part',
  };
}

/** A forged part may be as long as it likes; what is shown of it is not. */
const LONGEST = 250;
const MOST_KEYS = 2000;
