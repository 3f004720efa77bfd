import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import { BudgetPlugin } from './tools/build/BudgetPlugin.mjs';
import { contentSecurityPolicy } from './tools/build/policy.mjs';

const root = import.meta.dirname;

/**
 * The oldest engine that Excel 2024 runs add-ins in understands all of it: WebView2, and the Safari 16 of macOS 13. Below
 * it every file with a class would bring a function of its own that defines fields.
 */
const TARGET = 'es2022';

/** Files that do something when they are loaded. */
const STARTS = ['functions/index.ts', 'taskpane/index.tsx', 'taskpane/trusted.ts'].map((file) =>
  path.join(root, 'src', file),
);

/** Files that the page or the manifest calls by their names. */
const PLAINLY_NAMED = new Set(['trusted', 'functions']);

/** The municipalities and their figures: in a script of their own beside the functions, which is there as soon as they. */
const REGISTER = {
  name: 'register',
  test: path.join(root, 'src/register'),
  chunks: (chunk) => chunk.name === 'functions',
  enforce: true,
};

/**
 * What is served to Excel. `functions.js` is a classic script that runs before anything else on the page: Excel's
 * first calculation waits for it, and React comes after. The task pane depends on it rather than repeating it, so
 * that both hold the same key ring.
 */
export function addin({ mode, out, scb, stage, cache = true, record = false }) {
  if (record && mode === 'production') throw new Error('A build for production does not record.');
  return {
    ...common(mode, out),
    ...(cache ? {} : { cache: false }),
    name: 'addin',
    module: modules(mode, stage),
    entry: {
      ...(record && { recorder: './workbench/recorder/index.ts' }),
      trusted: './src/taskpane/trusted.ts',
      functions: './src/functions/index.ts',
      taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
    },
    output: {
      path: out,
      clean: true,
      // Beside the page: to find out where the scripts come from is not needed.
      publicPath: '',
      filename: ({ chunk }) => (PLAINLY_NAMED.has(chunk?.name) ? '[name].js' : name(mode)),
      chunkFilename: name(mode),
    },
    optimization: {
      ...common(mode, out).optimization,
      splitChunks: { cacheGroups: { register: REGISTER } },
    },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        policy: contentSecurityPolicy(scb),
        chunks: [...(record ? ['recorder'] : []), 'functions', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'blocking',
        inject: 'body',
        // functions.js keeps its name, and must never be an old one beside a new task pane.
        hash: true,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.{png,html,css}' },
          { from: 'docs/manual/*.png', to: 'manual/[name][ext]' },
        ],
      }),
      ...(mode === 'production' ? [new BudgetPlugin({ report: reportOf(out) })] : []),
    ],
  };
}

/** The page that stands in for Excel: for development and tests, never shipped. */
export function workbench({ mode, out }) {
  return {
    ...common(mode, out),
    name: 'workbench',
    entry: { workbench: './workbench/page/index.ts' },
    output: { path: out, clean: true, filename: 'workbench.js' },
    plugins: [
      new HtmlPlugin({ filename: 'index.html', template: './workbench/page/index.html' }),
      new CopyPlugin({ patterns: gridAssets }),
    ],
  };
}

/** The grid fetches its templates and styles by address, with Bootstrap's and Font Awesome's beside them. */
const gridAssets = [
  ...['o_spreadsheet.xml', 'o_spreadsheet.css'].map((file) => ({
    from: path.join(root, 'node_modules/@odoo/o-spreadsheet/dist', file),
    to: 'odoo/',
  })),
  { from: path.join(root, 'node_modules/bootstrap/dist/css/bootstrap.min.css'), to: 'bootstrap/' },
  { from: path.join(root, 'node_modules/font-awesome/css'), to: 'font-awesome/css' },
  { from: path.join(root, 'node_modules/font-awesome/fonts'), to: 'font-awesome/fonts' },
];

function common(mode, out) {
  return {
    mode,
    context: root,
    target: ['web', TARGET],
    devtool: mode === 'production' ? 'source-map' : 'cheap-module-source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'], mainFields: ['module', 'main'] },
    module: modules(mode),
    optimization: {
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          terserOptions: { ecma: 2022, compress: { passes: 3 } },
          extractComments: false,
        }),
      ],
    },
    cache: {
      type: 'filesystem',
      buildDependencies: { config: [import.meta.filename] },
      cacheDirectory: path.join(root, '.cache/webpack'),
      name: `${path.basename(out)}-${mode}`,
    },
    performance: false,
    stats: 'errors-warnings',
  };
}

function modules(mode, stage) {
  return {
    rules: [
      // What a file exports and nobody uses is left out, with what only that part of it needs.
      { test: /\.tsx?$/, include: path.join(root, 'src'), exclude: STARTS, sideEffects: false },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: [{ loader: 'swc-loader', options: swc(mode) }, ...ofStage(stage)],
      },
      { test: /\.css$/, type: 'asset/source' },
    ],
  };
}

/** Runs before the sources are compiled; production's are as they were written. */
function ofStage(stage) {
  if (!stage || stage.name === 'production') return [];
  return [{ loader: path.join(root, 'tools/build/namespaceLoader.mjs'), options: stage }];
}

/** One hash for all: a table of each file's own would cost functions.js, which holds it, a kilobyte. */
function name(mode) {
  return mode === 'production' ? '[name].[fullhash:8].js' : '[name].js';
}

/** Where it is told what a build holds: beside the builds, for it is not published. */
function reportOf(out) {
  return path.join(root, '.cache/bundle-report', path.basename(out));
}

function swc(mode) {
  return {
    jsc: {
      target: TARGET,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', development: mode === 'development' } },
    },
  };
}

export default [
  addin({ mode: 'production', out: path.join(root, 'dist') }),
  workbench({ mode: 'development', out: path.join(root, '.cache/workbench') }),
];
