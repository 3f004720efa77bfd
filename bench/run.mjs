/** Measures one part and keeps what it found: `node --expose-gc bench/run.mjs engines`. Started by tools/bench.mjs. */
import { keep } from './report/results.mjs';
import { print } from './report/markdown.mjs';

const [part] = process.argv.slice(2);
const { default: measure } = await import(`./parts/${part}.mjs`);
const result = await measure();
await keep(part, result);
console.log(print(result));
// Engines and runtimes keep timers and workers alive.
process.exit(0);
