import path from 'node:path';
import webpack from 'webpack';
import { bundle } from '../../tools/build/bundle.mjs';
import { addin } from '../../webpack.config.js';

const root = path.resolve(import.meta.dirname, '../..');
export const PRODUCT = path.join(root, '.cache/bench/product.cjs');

/** One script for Node, by the rules that the shipped one is made by; names are kept, for profiles to be readable. */
export async function bundleProduct() {
  const { context, resolve, module, cache } = addin({ mode: 'production', out: 'bench' });
  await bundle({
    mode: 'production',
    context,
    resolve,
    module,
    cache,
    target: 'node20',
    devtool: false,
    optimization: { minimize: false },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    entry: './bench/product/entry.mjs',
    output: { path: path.dirname(PRODUCT), filename: path.basename(PRODUCT), library: { type: 'commonjs2' } },
  });
}
