import { ok } from '../core/problem';
import { prepareSentences } from '../functions/sayProblem';
import { languageOf } from '../text/language';
import { startWorkbook } from '../workbook';
import { fetchWords } from './fetchWords';
import { showNotice } from './notice';
import { asResult } from './state/asResult';
import { isDark } from './state/isDark';
import { requestView } from './state/requestedView';
import type { Scheme } from './state/theme';

/** Office.onReady never resolves where office.js could not be loaded whole; nobody should wait longer than this. */
const PATIENCE_MS = 5000;

start();

function start(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has lost its element "root".');
  if (typeof Office === 'undefined') {
    showNotice(root, 'unreachable');
    return;
  }
  const watchdog = setTimeout(() => showNotice(root, 'unreachable'), PATIENCE_MS);
  void Office.onReady(({ host }) => {
    clearTimeout(watchdog);
    if (host) hearCommands();
    if (host) void showPane(root);
    else showNotice(root, 'notInExcel');
  });
}

/**
 * The button Förklara, on the ribbon and in the menu of a cell. It runs in the pane's own runtime, which may be hidden.
 * Excel ignores showAsTaskpane for add-ins from the Marketplace since 2026-02: there the pane shows the view when it is
 * opened next.
 */
function hearCommands(): void {
  Office.actions.associate('explainCell', (event: Office.AddinCommands.Event) => {
    requestView({ view: 'explain' });
    void asResult(async () => ok(await Office.addin.showAsTaskpane())).then(() => event.completed());
  });
}

/** Formulas wait for the key ring, so the workbook comes before React; and React comes after the functions. */
async function showPane(root: HTMLElement): Promise<void> {
  const { displayLanguage, officeTheme } = Office.context;
  const language = languageOf(displayLanguage);
  void prepareSentences(language);
  const started = asResult(async () => ok(await startWorkbook()));
  try {
    const [{ mount }, words] = await Promise.all([
      import(/* webpackChunkName: "mount" */ './mount'),
      fetchWords(language),
    ]);
    root.replaceChildren();
    mount(root, { words, scheme: schemeOf(officeTheme) }, started);
  } catch (error) {
    showNotice(root, 'incomplete', error);
  }
}

/** Absent where Office tells no theme. */
function schemeOf(theme: Office.OfficeTheme | undefined): Scheme | undefined {
  return theme && (isDark(theme.bodyBackgroundColor) ? 'dark' : 'light');
}
