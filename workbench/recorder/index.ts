import { record, type RecordedWindow } from './record';
import { writeLine } from './transcript';

/*
 * A script of the page in builds that record, between office.js and the functions. What it notes goes to the server that
 * the page came from, which keeps it in a file: Excel's web views save no files.
 */

const PAUSE_MS = 1000;

const begun = new Date().toISOString().replaceAll(/[:.]/g, '-');
let lines: string[] = [];
let sent = Promise.resolve();

function send(): void {
  if (lines.length === 0) return;
  const body = `${lines.join('\n')}\n`;
  lines = [];
  sent = sent.then(() => post(body));
}

/** One after the other, so that they stand in order in the file. */
async function post(body: string): Promise<void> {
  const response = await fetch(`transcript?begun=${begun}`, { method: 'POST', body });
  if (!response.ok) throw new Error(`The transcript was not taken: ${response.status}`);
}

void Office.onReady(({ host }) => {
  if (!host) return;
  record(window as unknown as RecordedWindow, (line) => lines.push(writeLine(line)));
  setInterval(send, PAUSE_MS);
  addEventListener('pagehide', send);
});
