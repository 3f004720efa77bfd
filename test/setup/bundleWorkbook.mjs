import fs from 'node:fs/promises';
import path from 'node:path';
import webpack from 'webpack';
import { ADDIN, root, unlessBuilt } from '../../tools/build.mjs';
import { bundle } from '../../tools/build/bundle.mjs';
import { readMetadata } from '../../tools/build/metadata.mjs';
import { addin } from '../../webpack.config.js';

const out = path.join(root, '.cache/test');
const sources = [...ADDIN, 'test/setup/workbookEntry.ts', 'test/setup/bundleWorkbook.mjs'];

/** What the tests open a workbook with. Two that begin at the same time find it made, and neither writes. */
export default function bundleWorkbook() {
  return unlessBuilt(out, sources, {}, async () => {
    await bundleScript();
    await writeMetadata();
  });
}

/**
 * Every integration test opens a workbook with a runtime of its own. One script that is run anew is there in a tenth of
 * the time that hundreds of modules take, which Node compiles again each time that their registry is reset.
 */
async function bundleScript() {
  const { context, resolve, module, cache } = addin({ mode: 'development', out: 'test' });
  await bundle({
    mode: 'development',
    context,
    resolve,
    module,
    cache,
    target: 'node20',
    devtool: false,
    // What the add-in fetches later is in the one script from the start.
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    entry: './test/setup/workbookEntry.ts',
    output: { path: out, filename: 'workbook.js', library: { type: 'commonjs2' } },
  });
}

/** What Excel reads of the functions: to generate it anew, the compiler of TypeScript is loaded, for seconds a file. */
async function writeMetadata() {
  const metadata = await readMetadata(path.join(root, 'src/functions'));
  await fs.writeFile(path.join(out, 'functions.json'), JSON.stringify(metadata['functions.json']));
}
