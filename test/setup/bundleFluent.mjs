import path from 'node:path';
import { root, unlessBuilt } from '../../tools/build.mjs';
import { bundle } from '../../tools/build/bundle.mjs';

/** Among the packages, because jest takes no module from the folders of builds. */
const out = path.join(root, 'node_modules/.cache/fluent');
const sources = ['package-lock.json', 'test/setup/bundleFluent.mjs'];

/**
 * Fluent UI as one script. jest loads every module of it anew for each file of tests, hundreds of them: seconds a file.
 * React stays outside, so that there is one.
 */
export default function bundleFluent() {
  return unlessBuilt(out, sources, {}, () =>
    bundle({
      // Without the thousands of icons that nothing uses; otherwise as the tests would have it.
      mode: 'production',
      optimization: { minimize: false, nodeEnv: 'test' },
      context: root,
      target: 'web',
      devtool: false,
      cache: false,
      entry: '@fluentui/react-components',
      externals: Object.fromEntries(
        ['react', 'react-dom', 'react/jsx-runtime', 'react/jsx-dev-runtime'].map((name) => [
          name,
          `commonjs ${name}`,
        ]),
      ),
      output: { path: out, filename: 'fluent.js', library: { type: 'commonjs2' } },
    }),
  );
}
