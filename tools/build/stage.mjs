import { createHash } from 'node:crypto';

/** The namespace that the sources, the manifest and the manuals are written with. */
const NAMESPACE = 'NYCKEL';

/**
 * For whom a build is made. Excel knows an add-in by its id and a function by namespace and name, and two add-ins that
 * both register NYCKEL.SHARE break each other (OfficeDev/Excel-Custom-Functions#104). So the one that is tried out beside
 * the one in use has a namespace of its own. A local build keeps NYCKEL, as the manuals write it: where the published
 * add-in is installed as well, a developer serves the stage `test` instead.
 */
const STAGES = {
  production: { suffix: '', namespace: NAMESPACE },
  test: { suffix: ' (test)', namespace: `${NAMESPACE}TEST` },
  local: { suffix: ' (lokal)', namespace: NAMESPACE },
};

const stageNames = Object.keys(STAGES);

/** What sets a stage's build apart; an unknown stage is refused in words. */
export function stageOf(name) {
  if (!Object.hasOwn(STAGES, name))
    throw new Error(`--stage must be one of ${stageNames.join(', ')}: ${name}`);
  return { name, ...STAGES[name] };
}

/** The id of a stage: production's own, and one derived from it that every machine derives alike. */
export function stageId(productionId, { name }) {
  return name === 'production' ? productionId : uuidV5(productionId, name);
}

/** A text of the product as the stage says it: every formula begins with the namespace. */
export function inNamespace(text, { namespace }) {
  // Not inside another word: a saved formula has an underscore before it, and a defined name may go on after it.
  return namespace === NAMESPACE
    ? text
    : text.replaceAll(/(?<![\p{L}\p{N}])NYCKEL(?![\p{L}\p{N}])/gu, namespace);
}

/** RFC 9562, 5.5: a name within the space of another id. */
export function uuidV5(space, name) {
  const hash = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
