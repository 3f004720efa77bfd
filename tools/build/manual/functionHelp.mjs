import { DEVELOPMENT_ORIGIN } from '../manifest.mjs';

/** Begins every heading of the manual that a function's own section stands under. */
export const FUNCTION_HEADING = 'NYCKEL.';

const EXAMPLE = ' Exempel: ';

/** Where the help of a function is read, in a build for development: a real one puts its own origin there. */
export function helpUrlOf(id) {
  return `${DEVELOPMENT_ORIGIN}/manual.html#${slugOf(FUNCTION_HEADING + id)}`;
}

/** What a heading is linked by: plain letters, so that an address survives being mailed. */
export function slugOf(heading) {
  return heading
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** What Excel itself shows of a function, as Markdown: so the manual cannot say anything else. */
export function functionHelp({ id, description, parameters, result }) {
  const [does, example] = description.split(EXAMPLE);
  const words = parameters.map(word);
  return [
    does,
    block(`=${FUNCTION_HEADING}${id}(${words.join('; ')})`),
    '| argument | betyder |\n| --- | --- |',
    ...parameters.map((parameter, i) => `| \`${words[i]}\` | ${parameter.description} |`),
    ...(result?.dimensionality === 'matrix' ? ['\nSvaret fyller flera celler.'] : []),
    ...(example ? [`\n**Exempel**\n${block(example)}`] : []),
  ]
    .join('\n')
    .concat('\n');
}

function word({ name, optional, repeating }) {
  if (repeating) return `[${name}; …]`;
  return optional ? `[${name}]` : name;
}

const block = (text) => `\n\`\`\`\n${text}\n\`\`\`\n`;
