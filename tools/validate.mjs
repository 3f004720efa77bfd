import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, root } from './build.mjs';
import { runAsProgram } from './program.mjs';
import { problemsOf } from './validate/rules.mjs';
import { readSubject } from './validate/subject.mjs';

/** Validates a build, dist/ unless another is named; with --production nothing in it may be local. */
async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { production: { type: 'boolean', default: false } },
  });
  const folder = path.resolve(root, positionals[0] ?? 'dist');
  if (positionals.length === 0 && !existsSync(folder)) await build();
  await validate(folder, values);
  console.log(`${path.relative(root, folder)}: the manifest and the functions are as Excel wants them.`);
}

export async function validate(folder, { production }) {
  const { version } = JSON.parse(await fs.readFile(path.join(root, 'package.json'), 'utf8'));
  const problems = problemsOf(await readSubject(folder, { version, production }));
  if (problems.length > 0) throw new Error(`Not valid:\n${problems.map((p) => `  ${p}`).join('\n')}`);
}

runAsProgram(import.meta.url, main);
