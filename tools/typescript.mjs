/**
 * Lets Node import the TypeScript of this repository as it stands: `register('./typescript.mjs', import.meta.url)`.
 * Node 20 neither strips types nor looks for a file without its extension.
 */
import { transform } from '@swc/core';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export function resolve(specifier, context, next) {
  const source = /^\.\.?\//.test(specifier) && context.parentURL?.endsWith('.ts');
  const found =
    source &&
    ['.ts', '/index.ts']
      .map((end) => new URL(specifier + end, context.parentURL))
      .find((url) => existsSync(fileURLToPath(url)));
  return found ? { url: found.href, shortCircuit: true } : next(specifier, context);
}

export async function load(url, context, next) {
  if (url.endsWith('/package.json')) return loadVersion(url);
  if (url.endsWith('/exceljs.min.js')) return loadExceljs(url);
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    filename: fileURLToPath(url),
    sourceMaps: 'inline',
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  return { format: 'module', source: code, shortCircuit: true };
}

/** Bundlers give a JSON file's fields as exports; Node does not. The sources ask for one. */
async function loadVersion(url) {
  const { version } = JSON.parse(await readFile(fileURLToPath(url), 'utf8'));
  return {
    format: 'module',
    source: `export const version = ${JSON.stringify(version)};`,
    shortCircuit: true,
  };
}

/** Bundlers give what a script for browsers exports by name; Node gives it as a whole. */
function loadExceljs(url) {
  return {
    format: 'module',
    source: `import { createRequire } from 'node:module';
      export const { Workbook } = createRequire(import.meta.url)(${JSON.stringify(fileURLToPath(url))});`,
    shortCircuit: true,
  };
}
