/** Excel on the desktop refuses more than this. */
const LARGEST_METADATA = 1_000_000;

const LONGEST = { description: 1024, parameter: 512 };

/** What Microsoft's naming rules ask of an id; ours is also the name, in every language. */
const ID = /^[A-Z][A-Z0-9_.]{2,127}$/;

export function functions(subject) {
  const { swedish, english, files } = subject;
  return [
    ...['functions.json', 'functions.en-US.json']
      .filter((name) => files.get(name).length >= LARGEST_METADATA)
      .map((name) => `${name} is larger than 1 MB`),
    ...[swedish, english].flatMap((metadata) => [
      ...(metadata.allowErrorForDataTypeAny === true ? [] : ['allowErrorForDataTypeAny is not true']),
      ...metadata.functions.flatMap(wellDescribed),
    ]),
    ...duplicates(swedish.functions.map((fn) => fn.id)).map((id) => `the function ${id} is there twice`),
    ...sameShape(swedish, english),
  ];
}

function wellDescribed({ id, name, description, parameters }) {
  return [
    ...(ID.test(id) ? [] : [`"${id}" is no id for a function`]),
    ...(name === id ? [] : [`${id} is called "${name}": its name must be its id in every language`]),
    ...text(id, description, LONGEST.description),
    ...parameters.flatMap((p) => text(`${id}(${p.name})`, p.description, LONGEST.parameter)),
    ...duplicates(parameters.map((p) => p.name)).map((p) => `${id} has two parameters called ${p}`),
    ...requiredAfterOptional(parameters).map((p) => `${id}(${p.name}) is required after an optional one`),
  ];
}

function text(place, description, longest) {
  if (!description) return [`${place} has no description`];
  return description.length > longest ? [`${place}: a description of more than ${longest} characters`] : [];
}

function requiredAfterOptional(parameters) {
  const firstOptional = parameters.findIndex((p) => p.optional);
  return firstOptional < 0 ? [] : parameters.slice(firstOptional).filter((p) => !p.optional);
}

function duplicates(values) {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

/** A language changes words, never ids, order, types or options. */
function sameShape(swedish, english) {
  const shape = (metadata) =>
    metadata.functions.map(({ id, name, result, options, parameters }) =>
      JSON.stringify([
        id,
        name,
        result,
        options,
        parameters.map((p) => [p.type, p.dimensionality, p.optional]),
      ]),
    );
  const [sv, en] = [shape(swedish), shape(english)];
  return sv.length === en.length && sv.every((text, i) => text === en[i])
    ? []
    : ['functions.json and functions.en-US.json differ in more than their words'];
}
