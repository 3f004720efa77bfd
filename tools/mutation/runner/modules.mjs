import { transformSync } from '@swc/core';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

/**
 * Clocks that stand still, for the tests that measure how long something takes: beside other work they would fail
 * before the first mutant is tried.
 */
const CLOCKS = {
  performance: { now: () => 0 },
  process: Object.create(process, { cpuUsage: { value: () => ({ user: 0, system: 0 }) } }),
};

/**
 * The sources and tests at `root` as modules that can be had anew at any time. Each file is translated and compiled
 * once; what is run anew are the compiled modules, which takes milliseconds. Packages are loaded once for all.
 */
export function modulesAt(root) {
  const compiled = new Map();
  const packages = createRequire(path.join(root, 'package.json'));
  const fewCases = path.join(root, 'tools/mutation/runner/fewCases.cjs');

  /** Modules of their own: nothing that an earlier mutant left in a memory of the domain is here. */
  function fresh() {
    const loaded = new Map();
    return { load: (file) => load(file, loaded) };
  }

  function load(file, loaded) {
    const known = loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const require = (wanted) => loadFrom(file, wanted, loaded);
    if (file.endsWith('.json')) module.exports = JSON.parse(fs.readFileSync(file, 'utf8'));
    else compile(file)(module.exports, require, module, file, path.dirname(file), ...Object.values(CLOCKS));
    return module.exports;
  }

  function loadFrom(file, wanted, loaded) {
    if (wanted.startsWith('.')) return load(fileOf(path.resolve(path.dirname(file), wanted)), loaded);
    return packages(wanted === 'fast-check' ? fewCases : wanted);
  }

  function compile(file) {
    const known = compiled.get(file);
    if (known) return known;
    const { code } = transformSync(fs.readFileSync(file, 'utf8'), {
      filename: file,
      jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: file.endsWith('x') } },
      module: { type: 'commonjs' },
    });
    const parameters = ['exports', 'require', 'module', '__filename', '__dirname', ...Object.keys(CLOCKS)];
    const run = vm.compileFunction(code, parameters, { filename: file });
    compiled.set(file, run);
    return run;
  }

  return { fresh };
}

function fileOf(place) {
  const found = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts'].map((end) => place + end).find(isFile);
  if (!found) throw new Error(`No module at ${place}`);
  return found;
}

function isFile(place) {
  return fs.statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
}
