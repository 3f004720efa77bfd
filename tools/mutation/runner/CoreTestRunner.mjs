import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { performance } from 'node:perf_hooks';
import { collector, fileOf, loadingOf } from './collect.mjs';
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
  #root;
  #oneIn = Number(process.env.MUTATION_ONE_IN ?? 1);
  /** No longer on one mutant; the slowest tests are left out then, and what only they would notice survives. */
  #most = 1000 * Number(process.env.MUTATION_SECONDS ?? Infinity);
  #stryker = (globalThis.__stryker__ ??= {});

  constructor(root) {
    this.#root = root;
    this.#modules = modulesAt(root);
    this.#collect = collector(root);
    this.#files = testFiles(root, process.env.MUTATION_TESTS?.split(','));
  }

  /** Every run begins with modules of its own, also what a module does when it is loaded. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  /**
   * What acts while a test file is loaded is put down to a test of its own, the loading. Otherwise half of the domain would
   * count as acting nowhere in particular, and be tried on every test there is.
   */
  async dryRun() {
    const results = [];
    for (const file of this.#files) {
      this.#stryker.currentTestId = loadingOf(file, this.#root);
      const start = performance.now();
      const tests = this.#collect([file], this.#modules.fresh());
      results.push({
        ...described(this.#stryker.currentTestId, file, start),
        status: TestStatus.Success,
      });
      for (const test of tests) {
        this.#stryker.currentTestId = test.id;
        const result = await runTest(test);
        this.#times.set(test.id, result.timeSpentMs);
        results.push(result);
      }
    }
    this.#stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.#stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    if (!isTried(activeMutant.id, this.#oneIn)) return NOT_IN_THE_SAMPLE;
    Object.assign(this.#stryker, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit ? 0 : undefined,
    });
    try {
      return toMutantRunResult(await this.#run(testFilter, disableBail), disableBail);
    } finally {
      Object.assign(this.#stryker, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    }
  }

  async #run(wanted, disableBail) {
    const results = [];
    const tests = this.#testsOf(wanted);
    // Some files calculate while they are loaded: that must not take the tests' time.
    const start = performance.now();
    for (const test of tests) {
      if (performance.now() - start > this.#most) break;
      const result = await runTest(test);
      this.#times.set(test.id, result.timeSpentMs);
      const endless = determineHitLimitReached(this.#stryker.hitCount, this.#stryker.hitLimit);
      if (endless) return endless;
      results.push(result);
      if (result.status === TestStatus.Failed && !disableBail) break;
    }
    return { status: DryRunStatus.Complete, tests: results };
  }

  /** The quickest first: most mutants are noticed by the first test that reaches them. */
  #testsOf(wanted = []) {
    const ids = new Set(wanted);
    const files = new Set(wanted.map((id) => fileOf(id, this.#root)));
    const isWanted = ({ id, file }) => ids.has(id) || ids.has(loadingOf(file, this.#root));
    try {
      return this.#collect([...files], this.#modules.fresh())
        .filter(isWanted)
        .sort((a, b) => this.#time(a) - this.#time(b));
    } catch (error) {
      return [failing('the test files load', error)];
    }
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
