import { gzipSync } from 'node:zlib';
import { BUDGETS } from './budgets.mjs';

/** How many modules of a script are named where it is too large. */
const LARGEST = 3;

/**
 * Weighs what webpack has made: every script with its modules, and every budget with what it has to hold. The scripts
 * are weighed as they travel; their modules as they were written, which tells where to look.
 */
export function weigh(compilation) {
  const scripts = new Map(
    [...compilation.chunks].flatMap((chunk) =>
      filesOf(chunk).map((file) => [file, weighScript(compilation, chunk, file)]),
    ),
  );
  return {
    scripts: [...scripts.values()].sort((a, b) => b.gzip - a.gzip),
    budgets: weighBudgets(compilation, scripts),
  };
}

/** What is over its budget, in words: the build fails with it. */
export function overBudget({ scripts, budgets }) {
  return budgets
    .filter(({ gzip, most }) => gzip > most)
    .map(({ name, gzip, most, files }) => {
      const modules = scripts.filter(({ file }) => files.includes(file)).flatMap((script) => script.modules);
      const largest = modules.sort((a, b) => b.size - a.size).slice(0, LARGEST);
      return (
        `${name}: ${kib(gzip)} of at most ${kib(most)} (${files.join(', ')}). ` +
        `The largest modules: ${largest.map((module) => `${module.name} (${kib(module.size)} as written)`).join(', ')}.`
      );
    });
}

export function kib(bytes) {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}

function weighBudgets(compilation, scripts) {
  const made = {
    entry: (name) => filesOf(compilation.entrypoints.get(name)),
    chunk: (name) => filesOf(compilation.namedChunkGroups.get(name)),
  };
  return BUDGETS.map(({ name, most, of }) => {
    const files = of(made);
    const gzip = files.reduce((sum, file) => sum + scripts.get(file).gzip, 0);
    return { name, most, gzip, files };
  });
}

function filesOf(group) {
  if (!group) throw new Error('A budget names a chunk that the build does not make.');
  return [...(group.getFiles?.() ?? group.files)].filter((file) => file.endsWith('.js'));
}

function weighScript(compilation, chunk, file) {
  const source = compilation.getAsset(file).source.buffer();
  const modules = compilation.chunkGraph
    .getChunkModules(chunk)
    .flatMap((module) => module.modules ?? [module]);
  return {
    file,
    name: chunk.name ?? '',
    size: source.length,
    gzip: gzipSync(source, { level: 9 }).length,
    modules: modules
      .map((module) => ({
        name:
          module.nameForCondition()?.replace(`${compilation.compiler.context}/`, '') ?? module.identifier(),
        size: module.size(),
      }))
      .sort((a, b) => b.size - a.size),
  };
}
