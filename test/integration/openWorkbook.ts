import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem, Result } from '../../src/core/problem';
import { openHeadless, type Headless, type HeadlessOptions } from '../../workbench/jsdom';

type Workbook = typeof import('../setup/workbookEntry').workbook;

/** A workbook in the stand-in for Excel, with the add-in loaded in it under the real office.js. */
export interface OpenWorkbook {
  readonly excel: Headless;
  readonly workbook: Workbook;
  /** What the workbook layer remembers of what it did. */
  readonly journal: Entry['journal'];
}

type Options = Partial<
  Pick<
    HeadlessOptions,
    'profile' | 'locale' | 'state' | 'xlsx' | 'host' | 'shared' | 'emptyCell' | 'isReadOnly'
  >
>;

type Entry = typeof import('../setup/workbookEntry');

/** What the add-in finds in the window of its own workbook. */
const GLOBALS = ['Excel', 'Office', 'CustomFunctions', 'OfficeExtension', 'DOMParser'] as const;

/** The add-in as one script: it is run anew in the window of each workbook. */
export type AddInScript = (window: Headless['window']) => Entry;

type Evaluate = (
  module: { exports: Entry },
  exports: object,
  require: NodeJS.Require,
  ...globals: unknown[]
) => void;

/** @param around what else the script finds by its name */
export function compileAddIn(script: string, around: Readonly<Record<string, unknown>> = {}): AddInScript {
  const names = ['module', 'exports', 'require', ...GLOBALS, ...Object.keys(around)];
  const evaluate = (0, eval)(`(function (${names.join(', ')}) {${script}\n})`) as Evaluate;
  // A new document has a new runtime: nothing that another workbook left in memory may be there.
  return (window) => {
    const module = { exports: {} as Entry };
    const globals = GLOBALS.map((name): unknown => window[name]);
    evaluate(module, module.exports, require, ...globals, ...Object.values(around));
    return module.exports;
  };
}

/** As test/setup/bundleWorkbook.mjs has made it. */
export const addInScript = readFileSync(path.resolve('.cache/test/workbook.js'), 'utf8');

const asItIs = compileAddIn(addInScript);

const manifestXml = readFileSync(path.resolve('manifest.xml'), 'utf8');
const functionsJson = readFileSync(path.resolve('.cache/test/functions.json'), 'utf8');

/** Opens a workbook as Excel would: office.js first, then the functions in one block, then the task pane's side. */
export async function openWorkbook(
  options: Options = {},
  addIn: AddInScript = asItIs,
): Promise<OpenWorkbook> {
  const excel = await openHeadless({ manifestXml, functionsJson, ...options });
  // Tests that ask Excel themselves ask the one that was opened last.
  for (const name of GLOBALS) Object.assign(globalThis, { [name]: excel.window[name] });
  const { workbook, journal } = addIn(excel.window);
  await workbook.startWorkbook();
  return { excel, workbook, journal };
}

/**
 * Opens workbooks that all begin alike. What they begin with takes longer to write than to open, so it is written once
 * and opened as a file.
 */
export function workbooksWith(
  write: (open: OpenWorkbook) => Promise<void>,
  options: Options = {},
): () => Promise<OpenWorkbook> {
  let written: Promise<Options['state']> | undefined;
  const writeOnce = async (): Promise<Options['state']> => {
    const open = await openWorkbook(options);
    await write(open);
    await open.excel.idle();
    const saved = open.excel.save();
    open.excel.close();
    return saved;
  };
  return async () => openWorkbook({ ...options, state: await (written ??= writeOnce()) });
}

export function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Expected success: ${JSON.stringify(result.problem)}`);
  return result.value;
}

export function problemOf(result: Result<unknown>): Problem {
  if (result.ok) throw new Error(`Expected a problem: ${JSON.stringify(result.value)}`);
  return result.problem;
}
