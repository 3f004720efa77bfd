import type { FunctionsFile } from '../host/engine/metadata';
import type { SavedHost } from '../host/excelHost';
import { ExcelHost } from '../host/excelHost';
import { readApiSets } from '../host/gate';
import { readManifest } from '../host/manifest';
import type { Manifest, RibbonButton } from '../host/manifest';
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
    workbench?: { host: ExcelHost };
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
  const host = await createHost(manifest);
  setUpSplitter(find('splitter'), texts.paneWidth, preferences.paneWidth, (paneWidth) =>
    writePreferences({ paneWidth }),
  );
  const saving = keepSaved(host);
  await mountGrid(find('grid'), host.grid, { notify });
  const pane = new Pane(
    find('pane'),
    host,
    pathOf(manifest.taskpaneUrl),
    preferences.locale,
    manifest.displayName,
  );
  buildRibbon(find('ribbon'), manifest, texts, preferences, {
    run: (button) => run(host, pane, button),
    startOver: () => saving.startOver(),
    prefer: (change) => saving.prefer(change),
  });
  window.workbench = { host };
  await warnIfSilent(host);
}

/** A pane whose functions never announce themselves leaves #BUSY! in every cell; better to say so. */
async function warnIfSilent(host: ExcelHost): Promise<void> {
  const patience = new Promise<'silent'>((resolve) => setTimeout(() => resolve('silent'), PATIENCE));
  const outcome = await Promise.race([host.customFunctions.whenReady, patience]);
  if (outcome === 'silent') notify(texts.silent);
}

async function createHost(manifest: Manifest): Promise<ExcelHost> {
  const [functions, debugSource] = await Promise.all([
    text(pathOf(manifest.metadataUrl)),
    text('/office/excel-mac-16.00.debug.js'),
  ]);
  const host = new ExcelHost({
    profile: preferences.profile,
    locale: preferences.locale,
    namespace: manifest.namespace,
    functionsFile: JSON.parse(functions) as FunctionsFile,
    apiSets: readApiSets(debugSource),
    saved: readWorkbook() ?? (await readExample()),
  });
  host.grid.refused = (problem) => notify(texts.refused(problem));
  return host;
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
