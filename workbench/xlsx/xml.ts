/** One element of a part: what exceljs does not read is little and flat, so no parser is needed for it. */
export interface XmlElement {
  attributes: Record<string, string>;
  content: string;
}

const ATTRIBUTES = String.raw`((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)`;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** All elements of that local name; elements of the same name do not stand in each other in the parts read here. */
export function elements(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(
    String.raw`<(?:\w+:)?${name}${ATTRIBUTES}\s*(?:/>|>([\s\S]*?)</(?:\w+:)?${name}>)`,
    'g',
  );
  return [...xml.matchAll(pattern)].map(([, attributes = '', content = '']) => ({
    attributes: attributesOf(attributes),
    content,
  }));
}

/** Programs write one or the other. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (digits) return String.fromCodePoint(Number(digits));
      return NAMED[name ?? ''] ?? whole;
    },
  );
}

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(ATTRIBUTE)];
  return Object.fromEntries(
    found.map(([, name = '', double, single]) => [name, unescapeXml(double ?? single ?? '')]),
  );
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
