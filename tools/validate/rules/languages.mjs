import { all, first } from '../xml.mjs';

const LONGEST = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250, DisplayName: 125, Description: 250 };

/** Every text in Swedish and English, none too long; but one namespace, for it stands in saved formulas. */
export function languages({ manifest }) {
  const namespace = all(manifest, 'Namespace')[0]?.attributes.resid;
  return [
    ...defaultLocale(manifest),
    ...texts(manifest).flatMap(({ element, longest, id }) => [
      ...lengths(element, id, longest),
      ...(id === namespace ? untranslated(element, id) : translated(element, id)),
    ]),
    ...strayOverrides(manifest),
  ];
}

function texts(manifest) {
  const resources = first(manifest, 'VersionOverrides', 'Resources');
  const strings = ['bt:ShortStrings', 'bt:LongStrings'].flatMap((kind) =>
    (first(resources, kind)?.children ?? []).map((element) => ({
      element,
      longest: LONGEST[kind],
      id: element.attributes.id,
    })),
  );
  const head = ['DisplayName', 'Description'].map((name) => ({
    element: first(manifest, name),
    longest: LONGEST[name],
    id: name,
  }));
  const metadata = all(manifest, 'Metadata')[0]?.children[0]?.attributes.resid;
  const address = all(manifest, 'bt:Url').find((url) => url.attributes.id === metadata);
  return [...head, ...strings, ...(address ? [{ element: address, longest: 2048, id: metadata }] : [])];
}

function defaultLocale(manifest) {
  const locale = first(manifest, 'DefaultLocale')?.text;
  return locale === 'sv-SE' ? [] : [`DefaultLocale is "${locale}" and should be sv-SE`];
}

function lengths(element, id, longest) {
  const values = [
    element.attributes.DefaultValue,
    ...element.children.map((child) => child.attributes.Value),
  ];
  return values
    .filter((value) => (value ?? '').length > longest)
    .map((value) => `"${id}" is ${value.length} characters; ${longest} is the most`);
}

function translated(element, id) {
  const locales = element.children.map((child) => child.attributes.Locale);
  return [
    ...(element.attributes.DefaultValue ? [] : [`"${id}" has no Swedish text`]),
    ...(locales.includes('en-US') ? [] : [`"${id}" has no English text (en-US)`]),
    ...locales
      .filter((locale) => locale !== 'en-US')
      .map((locale) => `"${id}" has an override for ${locale}; only en-US is expected`),
    ...(element.children.some((child) => child.attributes.Value === '')
      ? [`"${id}" has an empty override`]
      : []),
  ];
}

function untranslated(element, id) {
  return element.children.length === 0 ? [] : [`the namespace "${id}" must be the same in every language`];
}

/** A bare Override inside a bt: element, or the other way round, keeps the whole add-in from loading. */
function strayOverrides(manifest) {
  return ['Override', 'bt:Override'].flatMap((name) => {
    const rightParents = (parent) => parent.name.startsWith('bt:') === (name === 'bt:Override');
    return parentsOf(manifest, name)
      .filter((parent) => !rightParents(parent))
      .map((parent) => `<${name}> inside <${parent.name}>: the prefix must be that of its parent`);
  });
}

function parentsOf(element, name) {
  const own = element.children.some((child) => child.name === name) ? [element] : [];
  return [...own, ...element.children.flatMap((child) => parentsOf(child, name))];
}
