/**
 * A function as saved workbooks depend on it: `[x]` may be left out, `x*` is a range or array, `x…` any number of them,
 * `→ *` spills.
 */
export function signaturesOf({ functions }) {
  return functions.map(({ id, parameters, result }) => {
    const spills = result.dimensionality === 'matrix' ? ' → *' : '';
    return `${id}(${parameters.map(argument).join('; ')})${spills}`;
  });
}

function argument({ name, dimensionality, optional, repeating }) {
  const word = `${name}${dimensionality === 'matrix' ? '*' : ''}${repeating ? '…' : ''}`;
  return optional ? `[${word}]` : word;
}

/**
 * What has changed in a way that would spoil saved workbooks, in words. A new function may come, and an argument that may
 * be left out may come last, unless the one before it takes all that follow.
 * @param {readonly string[]} released signatures of the last release
 * @param {readonly string[]} now
 */
export function brokenSince(released, now) {
  const byName = new Map(now.map((signature) => [nameOf(signature), signature]));
  return released.flatMap((before) => {
    const after = byName.get(nameOf(before));
    if (!after) return [`${nameOf(before)} is gone; the last release had ${before}`];
    return isKept(before, after) ? [] : [`${before} has become ${after}`];
  });
}

function isKept(before, after) {
  const [old, young] = [parts(before), parts(after)];
  const added = young.arguments.slice(old.arguments.length);
  return (
    young.gives === old.gives &&
    old.arguments.every((word, i) => word === young.arguments[i]) &&
    added.every((word) => word.startsWith('[')) &&
    (added.length === 0 || !old.arguments.at(-1)?.includes('…'))
  );
}

const nameOf = (signature) => signature.replace(/\(.*/, '');

function parts(signature) {
  const [, inside, gives] = /^[^(]*\((.*)\)(.*)$/.exec(signature);
  return { arguments: inside === '' ? [] : inside.split('; '), gives };
}
