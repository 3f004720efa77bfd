import fs from 'node:fs/promises';
import path from 'node:path';
import webpack from 'webpack';
import { bundle } from '../../tools/build/bundle.mjs';
import { readMetadata } from '../../tools/build/metadata.mjs';
import { addin } from '../../webpack.config.js';

/**
 * Every integration test opens a workbook with a runtime of its own. One script that is run anew is there in a tenth of
 * the time that hundreds of modules take, which Node compiles again each time that their registry is reset.
 */
export default async function bundleWorkbook() {
  const root = path.resolve(import.meta.dirname, '../..');
  const out = path.join(root, '.cache/test');
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
  // What Excel reads of the functions: to generate it anew, the compiler of TypeScript is loaded, for seconds a file.
  const metadata = await readMetadata(path.join(root, 'src/functions'));
  await fs.writeFile(path.join(out, 'functions.json'), JSON.stringify(metadata['functions.json']));
}
