import { kib } from './weigh.mjs';

/** As many modules of a script are listed; the JSON beside it has all of them. */
const LISTED = 25;

/** What is in a bundle, for people. */
export function describeBundle({ scripts, budgets }) {
  const held = budgets.map(
    ({ name, gzip, most, files }) => `| ${name} | ${kib(gzip)} | ${kib(most)} | ${files.join(', ')} |`,
  );
  return [
    '# What the add-in fetches',
    '',
    'Scripts are weighed as they travel (gzip), modules as they were written.',
    '',
    '| before what | is | may be | scripts |',
    '| --- | --- | --- | --- |',
    ...held,
    ...scripts.flatMap(describeScript),
    '',
  ].join('\n');
}

function describeScript({ file, name, size, gzip, modules }) {
  return [
    '',
    `## ${file}${name && ` (${name})`}: ${kib(gzip)}, ${kib(size)} unpacked`,
    '',
    ...modules.slice(0, LISTED).map((module) => `- ${module.name}: ${kib(module.size)}`),
    ...(modules.length > LISTED ? [`- and ${modules.length - LISTED} more`] : []),
  ];
}
