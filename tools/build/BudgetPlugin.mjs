import fs from 'node:fs/promises';
import path from 'node:path';
import { describeBundle } from './describeBundle.mjs';
import { overBudget, weigh } from './weigh.mjs';

/** Fails the build when it makes more than may be fetched first, and writes down what is in every script. */
export class BudgetPlugin {
  constructor({ report }) {
    this.report = report;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('BudgetPlugin', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name: 'BudgetPlugin', stage }, () =>
        this.hold(compilation),
      );
    });
  }

  async hold(compilation) {
    if (compilation.errors.length > 0) return;
    const weighed = weigh(compilation);
    await fs.mkdir(path.dirname(this.report), { recursive: true });
    await fs.writeFile(`${this.report}.json`, JSON.stringify(weighed, null, 1));
    await fs.writeFile(`${this.report}.md`, describeBundle(weighed));
    for (const excess of overBudget(weighed)) compilation.errors.push(new Error(`Over budget: ${excess}`));
  }
}
