import { isStamp } from '../../../core/key/stamp';
import type { Provenance } from './received';

const NAMESPACE = 'urn:fordelningsnyckel:provenance';

/** What the file itself keeps of its sending. Libraries and other programs may lose it, and anybody can forge it. */
export async function loadProvenanceParts(context: Excel.RequestContext): Promise<Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
  await context.sync();
  return parts.items;
}

/** The page's own parser writes the texts, so that no name of a key can damage the part. */
export function toXml({ version, sent, by, scenario, stamps }: Provenance): string {
  const document = new DOMParser().parseFromString(`<provenance xmlns="${NAMESPACE}"/>`, 'application/xml');
  const root = document.documentElement;
  for (const [name, value] of Object.entries({ version, sent, by, scenario })) {
    if (value !== undefined) root.setAttribute(name, legal(value));
  }
  for (const stamp of stamps) {
    const element = document.createElementNS(NAMESPACE, 'key');
    element.setAttribute('stamp', legal(stamp));
    root.appendChild(element);
  }
  return root.outerHTML;
}

/** A part that somebody has damaged, or that is not of our making, tells nothing. */
export function parseProvenance(xml: string): Provenance | undefined {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  if (root.namespaceURI !== NAMESPACE || root.localName !== 'provenance') return undefined;
  const attribute = (name: string): string => (root.getAttribute(name) ?? '').trim().slice(0, LONGEST);
  const [version, sent, by, scenario] = ['version', 'sent', 'by', 'scenario'].map(attribute);
  if (!version) return undefined;
  const keys = [...root.getElementsByTagNameNS(NAMESPACE, 'key')].slice(0, MOST_KEYS);
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

/** XML 1.0 has no way to write these characters (section 2.2), and a part with one of them could not be read again. */
function legal(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
