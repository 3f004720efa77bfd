import { XMLParser, XMLValidator } from 'fast-xml-parser';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
});

/** A manifest as a tree of `{ name, attributes, text, children }`, in the order of the file. */
export function parseXml(text) {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true)
    throw new Error(`manifest.xml is not XML: ${verdict.err.msg} (line ${verdict.err.line})`);
  const document = parser.parse(text).find((node) => !Object.keys(node).some((key) => key.startsWith('?')));
  return toElement(document);
}

function toElement(node) {
  const name = Object.keys(node).find((key) => key !== ':@');
  const content = node[name];
  return {
    name,
    attributes: node[':@'] ?? {},
    text: content.map((child) => child['#text'] ?? '').join(''),
    children: content.filter((child) => !('#text' in child)).map(toElement),
  };
}

/** The element itself and everything in it. */
export function* walk(element) {
  yield element;
  for (const child of element.children) yield* walk(child);
}

/** All elements of that name, at any depth. */
export function all(element, name) {
  return [...walk(element)].filter((found) => found.name === name);
}

export function first(element, ...path) {
  return path.reduce((at, name) => at?.children.find((child) => child.name === name), element);
}
