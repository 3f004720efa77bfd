import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { performance } from 'node:perf_hooks';
import { collector, fileOf } from './collect.mjs';
import { modulesAt } from './modules.mjs';
import { isTried } from '../sample.mjs';
import { testFiles } from './testFiles.mjs';

/** Stryker has no word for a mutant that is passed over; those with an error are left out of every count. */
const NOT_IN_THE_SAMPLE = { status: MutantRunStatus.Error, errorMessage: 'Not in the sample' };

/**
 * Runs the tests of the domain in this process. Stryker's runner for jest loads, for each mutant, every test file that
 * knows the changed file, which for the domain is nearly all of them: seconds a mutant, where the tests that reach it
 * take milliseconds.
 */
export class CoreTestRunner {
  #modules;
  #collect;
  #files;
  /** How long a test took when it was last run. */
  #times = new Map();
  #loaded = false;
  #root;
  #oneIn = Number(process.env.MUTATION_ONE_IN ?? 1);
  #stryker = (globalThis.__stryker__ ??= {});

  constructor(root) {
    this.#root = root;
    this.#modules = modulesAt(root);
    this.#collect = collector(root);
    this.#files = testFiles(root);
  }

  /** Every run begins with modules of its own, also what a module does when it is loaded. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const results = [];
    for (const test of this.#collect(this.#files, this.#modules.fresh())) {
      this.#stryker.currentTestId = test.id;
      const result = await runTest(test);
      this.#times.set(test.id, result.timeSpentMs);
      results.push(result);
    }
    this.#stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.#stryker.mutantCoverage };
  }

  /** No filter: the mutant acts when its file is loaded, so whatever needs that file may notice. */
  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, disableBail }) {
    if (!isTried(activeMutant.id, this.#oneIn)) return NOT_IN_THE_SAMPLE;
    const files = testFilter ? this.#filesOf(testFilter) : this.#filesNeeding(sandboxFileName);
    Object.assign(this.#stryker, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit ? 0 : undefined,
    });
    try {
      const batches = testFilter ? [files] : this.#quickestFirst(files).map((file) => [file]);
      return toMutantRunResult(await this.#run(batches, testFilter, disableBail), disableBail);
    } finally {
      Object.assign(this.#stryker, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    }
  }

  /**
   * The quickest first: most mutants are noticed by the first test that reaches them. Files that any test of may notice
   * are loaded one by one, since to load them all takes longer than to notice.
   */
  async #run(batches, wanted, disableBail) {
    const results = [];
    for (const files of batches) {
      for (const test of this.#testsOf(files, wanted)) {
        const result = await runTest(test);
        this.#times.set(test.id, result.timeSpentMs);
        const endless = determineHitLimitReached(this.#stryker.hitCount, this.#stryker.hitLimit);
        if (endless) return endless;
        results.push(result);
        if (result.status === TestStatus.Failed && !disableBail)
          return { status: DryRunStatus.Complete, tests: results };
      }
    }
    return { status: DryRunStatus.Complete, tests: results };
  }

  #quickestFirst(files) {
    const times = new Map(files.map((file) => [file, 0]));
    for (const [id, time] of this.#times) {
      const file = fileOf(id, this.#root);
      if (times.has(file)) times.set(file, times.get(file) + time);
    }
    return [...files].sort((a, b) => times.get(a) - times.get(b));
  }

  #testsOf(files, wanted) {
    const ids = wanted && new Set(wanted);
    try {
      const tests = this.#collect(files, this.#modules.fresh());
      return (ids ? tests.filter(({ id }) => ids.has(id)) : tests).sort(
        (a, b) => this.#time(a) - this.#time(b),
      );
    } catch (error) {
      return [failing('the test files load', error)];
    }
  }

  #filesOf(ids) {
    const files = new Set(ids.map((id) => fileOf(id, this.#root)));
    return this.#files.filter((file) => files.has(file));
  }

  #filesNeeding(changed) {
    this.#learnNeeds();
    return this.#files.filter((file) => this.#modules.reaches(file, changed));
  }

  /** Stryker has several workers, and only one of them is there when nothing is changed. */
  #learnNeeds() {
    if (this.#loaded) return;
    this.#collect(this.#files, this.#modules.fresh());
    this.#loaded = true;
  }

  #time({ id }) {
    return this.#times.get(id) ?? 0;
  }
}

function failing(id, error) {
  return { id, run: () => Promise.reject(error) };
}

async function runTest({ id, file, run }) {
  const start = performance.now();
  try {
    await run();
    return { ...described(id, file, start), status: TestStatus.Success };
  } catch (error) {
    return {
      ...described(id, file, start),
      status: TestStatus.Failed,
      failureMessage: String(error?.message),
    };
  }
}

function described(id, file, start) {
  return { id, name: id, fileName: file, timeSpentMs: Math.ceil(performance.now() - start) };
}
