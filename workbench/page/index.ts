import type { FunctionsFile } from '../host/engine/metadata';
import type { SavedHost } from '../host/excelHost';
import { ExcelHost } from '../host/excelHost';
import { readApiSets } from '../host/gate';
import { readManifest } from '../host/manifest';
import type { Manifest, RibbonButton } from '../host/manifest';
import { download, readXlsx, writeXlsx } from './files';
import { mountGrid, translateGrid } from './grid';
import { Pane } from './pane';
import { buildRibbon } from './ribbon';
import { setUpSplitter } from './splitter';
import type { Preferences } from './storage';
import { forgetWorkbook, readPreferences, readWorkbook, writePreferences, writeWorkbook } from './storage';
import { textsFor } from './texts';
import styles from './page.css';

const SAVE_DELAY = 500;
const PATIENCE = 15_000;

declare global {
  interface Window {
    /** For tests in a browser: ready when the grid and the pane are there. */
    workbench?: {
      host: ExcelHost;
      saveXlsx(): Promise<Uint8Array>;
      /** The page is loaded anew with what the file holds. */
      openXlsx(bytes: Uint8Array, withoutAddIn?: boolean): Promise<void>;
    };
  }
}

const preferences = readPreferences();
const texts = textsFor(preferences.locale);
const noticeArea = find('notice');

void start().catch((problem: unknown) => {
  notify(texts.notStarted(problem instanceof Error ? problem.message : String(problem)));
  console.error(problem);
});

async function start(): Promise<void> {
  document.head.append(Object.assign(document.createElement('style'), { textContent: styles }));
  document.documentElement.lang = preferences.locale;
  document.title = texts.title;
  translateGrid(preferences.locale);
  const manifest = readManifest(await text('/manifest.xml'), preferences.locale);
  const { host, functionsFile } = await createHost(manifest);
  setUpSplitter(find('splitter'), texts.paneWidth, preferences.paneWidth, (paneWidth) =>
    writePreferences({ paneWidth }),
  );
  const saving = keepSaved(host);
  await mountGrid(find('grid'), host.grid, { notify });
  await drawn();
  const pane = preferences.withoutAddIn ? undefined : openPane(manifest, host);
  find('pane').classList.toggle('closed', !pane);
  const open = async (bytes: Uint8Array, withoutAddIn = preferences.withoutAddIn) => {
    const { namespace } = manifest;
    saving.replace(await readXlsx(bytes, { namespace, functionsFile, withoutAddIn }), { withoutAddIn });
  };
  buildRibbon(find('ribbon'), manifest, texts, preferences, {
    run: (button) => pane && run(host, pane, button),
    startOver: () => saving.startOver(),
    prefer: (change) => saving.prefer(change),
    saveFile: () =>
      attempt(async () => download(await writeXlsx(host), host.workbook.name), texts.notWritten),
    openFile: (file) =>
      attempt(
        async () => open(new Uint8Array(await file.arrayBuffer())),
        (reason) => texts.notOpened(file.name, reason),
      ),
    install: (isInstalled) =>
      attempt(async () => open(await writeXlsx(host), !isInstalled), texts.notWritten),
  });
  window.workbench = { host, saveXlsx: () => writeXlsx(host), openXlsx: open };
  if (pane) await warnIfSilent(host);
}

/** Excel shows the workbook before it opens a pane beside it, which then has the processor to itself. */
function drawn(): Promise<void> {
  // Nothing is ever drawn on a page that is not in sight.
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function openPane({ taskpaneUrl, displayName }: Manifest, host: ExcelHost): Pane {
  return new Pane(find('pane'), host, pathOf(taskpaneUrl), preferences.locale, displayName);
}

/** What goes wrong with a file is told, and the workbook stays as it was. */
function attempt(work: () => Promise<void>, failed: (reason: string) => string): void {
  work().catch((problem: unknown) => {
    notify(failed(problem instanceof Error ? problem.message : String(problem)));
    console.error(problem);
  });
}

/** A pane whose functions never announce themselves leaves #BUSY! in every cell; better to say so. */
async function warnIfSilent(host: ExcelHost): Promise<void> {
  const patience = new Promise<'silent'>((resolve) => setTimeout(() => resolve('silent'), PATIENCE));
  const outcome = await Promise.race([host.customFunctions.whenReady, patience]);
  if (outcome === 'silent') notify(texts.silent);
}

async function createHost(manifest: Manifest) {
  const [functions, debugSource] = await Promise.all([
    text(pathOf(manifest.metadataUrl)),
    text('/office/excel-mac-16.00.debug.js'),
  ]);
  const functionsFile = JSON.parse(functions) as FunctionsFile;
  const host = new ExcelHost({
    profile: preferences.profile,
    locale: preferences.locale,
    withoutAddIn: preferences.withoutAddIn,
    namespace: manifest.namespace,
    functionsFile,
    apiSets: readApiSets(debugSource),
    saved: readWorkbook() ?? (await readExample()),
  });
  host.grid.refused = (problem) => notify(texts.refused(problem));
  return { host, functionsFile };
}

/** A newcomer meets a workbook with something in it: with `?example` in the address, as `npm start` opens it. */
async function readExample(): Promise<SavedHost | undefined> {
  if (!new URLSearchParams(location.search).has('example')) return undefined;
  return JSON.parse(await text('example.json')) as SavedHost;
}

function run(host: ExcelHost, pane: Pane, { action, id }: RibbonButton): void {
  if (action.kind === 'showTaskpane') pane.show('Visible');
  else void host.runCommand(action.name, id);
}

/** The workbook is kept a moment after each change, and when the page goes away. */
function keepSaved(host: ExcelHost) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    clearTimeout(timer);
    if (timer === undefined) return;
    timer = undefined;
    if (!writeWorkbook(host.save())) notify(texts.notSaved);
  };
  host.changed = () => {
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_DELAY);
  };
  addEventListener('pagehide', save);
  return {
    startOver() {
      if (!confirm(texts.startOverQuestion)) return;
      clearTimeout(timer);
      timer = undefined;
      forgetWorkbook();
      location.reload();
    },
    /** Another workbook takes the place of this one. */
    replace(saved: SavedHost, change: Partial<Preferences>) {
      clearTimeout(timer);
      timer = undefined;
      if (!writeWorkbook(saved)) return notify(texts.notSaved);
      host.changed = () => {};
      writePreferences(change);
      location.reload();
    },
    prefer(change: Partial<Preferences>) {
      writePreferences(change);
      location.reload();
    },
  };
}

let hiding: ReturnType<typeof setTimeout> | undefined;
function notify(message: string): void {
  noticeArea.textContent = message;
  clearTimeout(hiding);
  hiding = setTimeout(() => (noticeArea.textContent = ''), 8000);
}

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no ${id}.`);
  return element;
}

/** Addresses in the manifest are those of the published add-in; here only the path counts. */
function pathOf(address: string): string {
  return new URL(address).pathname;
}
