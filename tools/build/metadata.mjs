import fs from 'node:fs/promises';
import path from 'node:path';
import { createRequire } from 'node:module';
import { helpUrlOf } from './manual/functionHelp.mjs';

const require = createRequire(import.meta.url);

/** Reads the Swedish declarations and their English texts; gives what Excel reads, per file name. */
export async function readMetadata(folder) {
  const swedish = await generate(path.join(folder, 'functions.ts'));
  const texts = JSON.parse(await fs.readFile(path.join(folder, 'functions.en.json'), 'utf8'));
  return { 'functions.json': swedish, 'functions.en-US.json': translate(swedish, texts) };
}

async function generate(file) {
  const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
  if (errors.length > 0) throw new Error(`The custom functions cannot be read:\n  ${errors.join('\n  ')}`);
  return complete(JSON.parse(metadataJson));
}

/**
 * The generator knows no key for letting error cells in, so Excel would answer #N/A for a whole range because of
 * one cell, and our own message, which names the cell's party, would never be seen. Each function's help is its section
 * of the manual, so no function says where it is.
 */
export function complete(metadata) {
  const gaps = metadata.functions.flatMap((fn) => [
    ...(fn.description ? [] : [fn.id]),
    ...fn.parameters.filter((p) => !p.description).map((p) => `${fn.id}(${p.name})`),
  ]);
  if (gaps.length > 0) throw new Error(`Without a description: ${gaps.join(', ')}`);
  const functions = metadata.functions.map((fn) => ({ ...fn, helpUrl: helpUrlOf(fn.id) }));
  return { allowErrorForDataTypeAny: true, ...metadata, functions };
}

/** Translates names of parameters and descriptions only: ids, types and options belong to saved formulas. */
export function translate(metadata, texts) {
  const ids = metadata.functions.map((fn) => fn.id);
  demandSame('functions.en.json', ids, Object.keys(texts));
  return { ...metadata, functions: metadata.functions.map((fn) => translateFunction(fn, texts[fn.id])) };
}

function translateFunction(fn, text) {
  const names = fn.parameters.map((p) => p.name);
  demandSame(`functions.en.json, ${fn.id}`, names, Object.keys(text.parameters ?? {}));
  demandText(fn.id, text.description);
  return {
    ...fn,
    description: text.description,
    parameters: fn.parameters.map((p) => {
      const { name, description } = text.parameters[p.name];
      demandText(`${fn.id}(${p.name})`, name && description);
      return { ...p, name, description };
    }),
  };
}

function demandSame(place, wanted, given) {
  const missing = wanted.filter((key) => !given.includes(key));
  const stale = given.filter((key) => !wanted.includes(key));
  if (missing.length > 0) throw new Error(`${place}: missing ${missing.join(', ')}`);
  if (stale.length > 0) throw new Error(`${place}: stale ${stale.join(', ')}`);
}

function demandText(place, text) {
  if (!text) throw new Error(`functions.en.json: ${place} lacks a name or description`);
}
