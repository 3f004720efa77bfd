import fs from 'node:fs';
import path from 'node:path';
import { circles } from './circles';
import { root } from './goodBuild';
import { rulesBrokenBy } from './rulesBrokenBy';

const FORBIDDEN_IMPORT = 'boundaries/element-types';
const FORBIDDEN_PACKAGE = 'boundaries/external';
const FORBIDDEN_GLOBAL = 'no-restricted-globals';
const FORBIDDEN_TYPE = 'no-restricted-syntax';

/** How a file in `from` imports something that exists in `to`. */
function importBetween(from: string, to: string): { file: string; code: string } {
  const target = anyModule(path.join(root, to)).replace(/\.tsx?$/, '');
  const relative = path.relative(path.join(root, from), target).replaceAll('\\', '/');
  const extension = from === 'src/taskpane' ? 'tsx' : 'ts';
  return {
    file: `${from}/aNewFile.${extension}`,
    code: `import { thing } from '${relative.startsWith('.') ? relative : `./${relative}`}';\nthing();\n`,
  };
}

function anyModule(folder: string): string {
  const entries = fs.readdirSync(folder, { withFileTypes: true, recursive: true });
  const found = entries.find((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  if (!found) throw new Error(`${folder} has no module to import`);
  return path.join(found.parentPath, found.name);
}

const UPWARD = [
  ['core', ['text', 'register', 'keyring', 'functions', 'workbook', 'taskpane']],
  ['text', ['register', 'keyring', 'functions', 'workbook', 'taskpane']],
  ['register', ['keyring', 'functions', 'workbook', 'taskpane']],
  ['keyring', ['register', 'functions', 'workbook', 'taskpane']],
  ['functions', ['workbook', 'taskpane']],
  ['workbook', ['functions', 'taskpane']],
] as const;

const DOWNWARD = [
  ['register', ['core', 'text']],
  ['keyring', ['core', 'text']],
  ['functions', ['core', 'text', 'register', 'keyring']],
  ['workbook', ['core', 'text', 'register', 'keyring']],
  ['taskpane', ['core', 'text', 'register', 'keyring', 'functions', 'workbook']],
] as const;

const pairs = (table: readonly (readonly [string, readonly string[]])[]) =>
  table.flatMap(([from, targets]) => targets.map((to) => [from, to] as const));

test.each(pairs(UPWARD))('%s may not import %s', async (from, to) => {
  const { file, code } = importBetween(`src/${from}`, `src/${to}`);
  expect(await rulesBrokenBy(file, code)).toContain(FORBIDDEN_IMPORT);
});

test.each(pairs(DOWNWARD))('%s may import %s', async (from, to) => {
  const { file, code } = importBetween(`src/${from}`, `src/${to}`);
  expect(await rulesBrokenBy(file, code)).not.toContain(FORBIDDEN_IMPORT);
});

test.each(['core', 'text', 'register', 'keyring', 'functions', 'workbook', 'taskpane'])(
  '%s may import neither the workbench nor tests nor tools',
  async (from) => {
    for (const module of ['workbench/serve.mjs', 'test/house/goodBuild', 'tools/build.mjs']) {
      const code = `import { thing } from '../../${module}';\nthing();\n`;
      expect(await rulesBrokenBy(`src/${from}/aNewFile.ts`, code)).toContainEqual(
        expect.stringMatching(/^boundaries/),
      );
    }
  },
);

test('a workbook may know the version, and core may not', async () => {
  const code = "import { version } from '../../package.json';\nexport const v = version;\n";
  expect(await rulesBrokenBy('src/workbook/x.ts', code)).toEqual([]);
  expect(await rulesBrokenBy('src/core/x.ts', code)).toContain(FORBIDDEN_IMPORT);
});

test('text may know the types of core, and not run it', async () => {
  const { file, code } = importBetween('src/text', 'src/core');
  expect(await rulesBrokenBy(file, code)).toContain(FORBIDDEN_IMPORT);
  const typeOnly = code.replace('import', 'import type').replace('thing();', 'export type Told = thing;');
  expect(await rulesBrokenBy(file, typeOnly)).not.toContain(FORBIDDEN_IMPORT);
});

test.each([
  ['core', 'react'],
  ['core', 'fast-check'],
  ['core', 'node:fs'],
  ['core', '@fluentui/react-components'],
  ['text', 'decimal.js'],
  ['register', 'react'],
  ['keyring', 'react-dom/client'],
  ['functions', '@fluentui/react-components'],
  ['workbook', 'react'],
])('%s may not import the package %s', async (room, name) => {
  const code = `import { thing } from '${name}';\nthing();\n`;
  expect(await rulesBrokenBy(`src/${room}/aNewFile.ts`, code)).toContain(FORBIDDEN_PACKAGE);
});

test.each([
  ['core', 'decimal.js'],
  ['taskpane', 'react'],
  ['taskpane', '@fluentui/react-components'],
])('%s may import the package %s', async (room, name) => {
  const code = `import { thing } from '${name}';\nthing();\n`;
  expect(await rulesBrokenBy(`src/${room}/aNewFile.ts`, code)).not.toContain(FORBIDDEN_PACKAGE);
});

describe('the names Excel, Office and CustomFunctions', () => {
  const uses = [
    'export const run = () => Excel.run(async () => {});\n',
    'export const ready = () => Office.onReady();\n',
    'export const tell = () => CustomFunctions.associate("A", () => 1);\n',
  ];
  const type = 'export type Cells = Excel.Range;\n';

  test.each(['core/x.ts', 'text/x.ts', 'register/x.ts', 'keyring/x.ts', 'taskpane/views/X.tsx'])(
    'may not stand in src/%s',
    async (file) => {
      for (const code of uses) expect(await rulesBrokenBy(`src/${file}`, code)).toContain(FORBIDDEN_GLOBAL);
      expect(await rulesBrokenBy(`src/${file}`, type)).toContain(FORBIDDEN_TYPE);
    },
  );

  test.each(['workbook/x.ts', 'functions/x.ts', 'taskpane/index.tsx'])(
    'may stand in src/%s',
    async (file) => {
      for (const code of uses)
        expect(await rulesBrokenBy(`src/${file}`, code)).not.toContain(FORBIDDEN_GLOBAL);
    },
  );
});

test.each(['core', 'text', 'keyring'])('%s knows no page', async (room) => {
  const code = 'export const title = () => document.title;\n';
  expect(await rulesBrokenBy(`src/${room}/x.ts`, code)).toContain(FORBIDDEN_GLOBAL);
});

test('a comment cannot switch a rule off', async () => {
  const code =
    '// eslint-disable-next-line no-restricted-globals\nexport const title = () => document.title;\n';
  expect(await rulesBrokenBy('src/core/x.ts', code)).toContain(FORBIDDEN_GLOBAL);
});

test('the rules of Office apply to the task pane too', async () => {
  const code =
    'export const read = (context: Excel.RequestContext) => {\n' +
    '  const range = context.workbook.getSelectedRange();\n' +
    '  range.load("values");\n' +
    '  return range.values;\n};\n';
  for (const file of ['src/workbook/x.ts', 'src/taskpane/X.tsx']) {
    expect(await rulesBrokenBy(file, code)).toContain('office-addins/call-sync-before-read');
  }
});

test('no module of the product imports itself through others', () => {
  expect(circles(path.join(root, 'src'))).toEqual([]);
});
