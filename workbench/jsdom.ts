import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import type { DOMWindow } from 'jsdom';
import { JSDOM, VirtualConsole } from 'jsdom';
import { MAC_HOST_INFO, MacChannel } from './host/channel/mac';
import type { EmptyCell } from './host/engine/callArguments';
import type { UiLocale } from './host/engine/locale';
import type { FunctionsFile } from './host/engine/metadata';
import type { SavedHost } from './host/excelHost';
import { ExcelHost } from './host/excelHost';
import type { ApiSets } from './host/gate';
import { readApiSets } from './host/gate';
import { readManifest } from './host/manifest';
import type { ProfileName } from './host/profile';
import type { SharedFile } from './host/sharedFile';
import { TestSheet } from './testSheet';
import { openXlsx } from './xlsx/openXlsx';

export interface HeadlessOptions {
  profile?: ProfileName;
  locale?: UiLocale;
  manifestXml: string;
  functionsJson: FunctionsFile | string;
  emptyCell?: EmptyCell;
  /** The file was opened to be read only. */
  isReadOnly?: boolean;
  /** What `save()` of an earlier host gave: the file is opened again. */
  state?: SavedHost;
  /** An .xlsx file is opened. */
  xlsx?: Uint8Array | ArrayBuffer | undefined;
  /** The add-in is not installed: its functions are unknown names. The window has office.js and nothing else. */
  withoutAddIn?: boolean | undefined;
  /** A file that others have open as well. */
  shared?: SharedFile | undefined;
  /** An Excel that is running already, with its workbook: the add-in starts anew in it. */
  host?: ExcelHost;
}

/** The add-in's window: a page that has loaded office.js as Excel for Mac would. */
type AddInWindow = DOMWindow & {
  Office: typeof Office;
  Excel: typeof Excel;
  CustomFunctions: typeof CustomFunctions;
  OfficeExtension: typeof OfficeExtension;
};

export interface Headless extends TestSheet {
  window: AddInWindow;
  host: ExcelHost;
  save(): SavedHost;
  /** The add-in's window ends, in the middle of whatever it does; the workbook stays as it is at that moment. */
  kill(): void;
  close(): void;
}

const HURRY = 1000;
const OFFICE_URL = 'https://localhost/office/';

/** The stand-in for Excel without a screen, with the real office.js on the other side. */
export async function openHeadless(options: HeadlessOptions): Promise<Headless> {
  const host = options.host ?? (await createHost(options));
  const dom = openPage(host.context().uiLocale as UiLocale);
  const window = dom.window as unknown as AddInWindow;
  const sheet = new TestSheet(host);
  const disconnect = connect(host, window, () => sheet.touch());
  runOffice(dom, 'office.js');
  await window.Office.onReady();
  return Object.assign(sheet, {
    window,
    host,
    save: () => JSON.parse(JSON.stringify(host.save())) as SavedHost,
    kill: () => {
      disconnect();
      dom.window.close();
    },
    close: () => dom.window.close(),
  });
}

async function createHost(options: HeadlessOptions): Promise<ExcelHost> {
  const {
    profile = 'm365',
    locale = 'sv-SE',
    manifestXml,
    functionsJson,
    emptyCell,
    isReadOnly,
    state,
    xlsx,
    withoutAddIn,
    shared,
  } = options;
  const { namespace } = readManifest(manifestXml, locale);
  const functionsFile =
    typeof functionsJson === 'string' ? (JSON.parse(functionsJson) as FunctionsFile) : functionsJson;
  const opened = xlsx && (await openXlsx(xlsx, { namespace, functionsFile, withoutAddIn }));
  return new ExcelHost({
    profile,
    locale,
    namespace,
    functionsFile,
    apiSets: apiSets(),
    emptyCell,
    isReadOnly,
    withoutAddIn,
    shared,
    // The grid unpacks formulas in what it is given: a file can be opened again.
    saved: opened ?? (state && (JSON.parse(JSON.stringify(state)) as SavedHost)),
  });
}

function openPage(locale: UiLocale): JSDOM {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => console.error('jsdom:', error.message));
  const dom = new JSDOM(
    `<!doctype html><html><head><script src="${OFFICE_URL}office.js"></script></head><body></body></html>`,
    {
      url: `https://localhost/taskpane.html?_host_Info=${MAC_HOST_INFO(locale)}`,
      runScripts: 'outside-only',
      virtualConsole,
      pretendToBeVisual: true,
    },
  );
  hurry(dom.window);
  serveOffice(dom);
  return dom;
}

/**
 * The custom-functions runtime gathers results for half a second before it hands them over. Nothing but office.js
 * uses this window's timers, so its clock may run faster.
 */
function hurry(window: DOMWindow): void {
  const { setTimeout } = window;
  const faster = (handler: () => void, delay = 0) => setTimeout.call(window, handler, delay / HURRY);
  Object.assign(window, { setTimeout: faster });
}

/** office.js loads its other files by script elements; they come from the package instead of a server. */
function serveOffice(dom: JSDOM): void {
  const { window } = dom;
  const { prototype } = window.Node;
  for (const method of ['appendChild', 'insertBefore'] as const) {
    // The two methods take different arguments, which are passed on as they are.
    const original = prototype[method] as (this: Node, ...args: unknown[]) => unknown;
    Object.assign(prototype, {
      [method](this: Node, node: Node, ...rest: unknown[]) {
        const script = node as HTMLScriptElement;
        if (script.tagName !== 'SCRIPT' || !script.src.startsWith(OFFICE_URL))
          return original.call(this, node, ...rest);
        const file = script.src.slice(OFFICE_URL.length);
        window.setTimeout(() => run(dom, script, file), 0);
        return node;
      },
    });
  }
}

function run(dom: JSDOM, script: HTMLScriptElement, file: string): void {
  const { window } = dom;
  if (!existsSync(path.join(officeFolder, file))) {
    script.onerror?.(new window.Event('error'));
    return;
  }
  runOffice(dom, file);
  script.onload?.call(script, new window.Event('load'));
}

/** Gives what ends the connection for good. */
function connect(host: ExcelHost, window: AddInWindow, onTraffic: () => void): () => void {
  let isAlive = true;
  // OSF is office.js' own global; no types exist for it.
  const messaging = () =>
    (
      window as unknown as {
        OSF?: { ScriptMessaging: Record<string, (id: number, params: unknown[]) => void> };
      }
    ).OSF;
  const channel = new MacChannel(host, (name, id, params) => {
    if (!isAlive) return;
    onTraffic();
    messaging()?.ScriptMessaging[name]?.(id, params);
  });
  Object.assign(window, {
    webkit: {
      messageHandlers: {
        Agave: {
          postMessage: (text: string) => {
            if (!isAlive) return;
            onTraffic();
            channel.receive(text);
          },
        },
      },
    },
  });
  host.connect(channel);
  return () => {
    isAlive = false;
    host.disconnect();
  };
}

const officeFolder = path.join(
  path.dirname(
    createRequire(path.join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json'),
  ),
  'dist',
);
const officeFile = (name: string): string => readFileSync(path.join(officeFolder, name), 'utf8');

/** Compiled once for all windows: office.js is more than a megabyte of it. */
const officeScripts = new Map<string, Script>();

function runOffice(dom: JSDOM, name: string): void {
  const script = officeScripts.get(name) ?? new Script(officeFile(name), { filename: OFFICE_URL + name });
  officeScripts.set(name, script);
  script.runInContext(dom.getInternalVMContext());
}

let sets: ApiSets | undefined;
const apiSets = (): ApiSets => (sets ??= readApiSets(officeFile('excel-mac-16.00.debug.js')));
