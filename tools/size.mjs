/**
 * Measures what people do in a workbook with 100 000 formulas of ours, and writes docs/performance.md:
 *
 *   npm run size
 *
 * The workbook is written once, which takes minutes, and kept in .cache/size.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import prettier from 'prettier';
import { machine } from '../bench/report/machine.mjs';
import { print } from '../bench/report/markdown.mjs';
import { runAsProgram } from './program.mjs';

const root = path.resolve(import.meta.dirname, '..');
const docs = path.join(root, 'docs/performance.md');
const measured = path.join(root, '.cache/size/measured.json');
const BEGINS = '<!-- Measured: what follows is written by npm run size. -->';
const ENDS = '<!-- End of what npm run size writes. -->';

/** As the pane calls them. */
const NAMES = {
  read: 'read keys and scenarios',
  switch: 'switch the scenario',
  health: 'health check',
  compare: 'compare two scenarios',
  plan: 'plan the freezing',
  freeze: 'plan and freeze',
  thaw: 'thaw',
};
const HEADER = [
  'operation',
  'formulas',
  'requests',
  'largest request, kB',
  'largest answer, kB',
  'longest piece, ms',
  'all, with the stand-in, s',
];

/** The stand-in keeps each cell as several objects. */
const ROOM = '--max-old-space-size=8000';

function measure() {
  const jest = [ROOM, path.join(root, 'node_modules/jest/bin/jest.js'), '--selectProjects=size'];
  const child = spawn(process.execPath, jest, { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

function toRow({ operation, cells, requests, largestRequest, largestAnswer, longestPiece, milliseconds }) {
  const kilobytes = (characters) => Math.ceil(characters / 1000);
  return [
    NAMES[operation],
    cells,
    requests,
    kilobytes(largestRequest),
    kilobytes(largestAnswer),
    Math.ceil(longestPiece),
    Math.ceil(milliseconds / 1000),
  ];
}

async function writeDocs(rows) {
  const text = await fs.readFile(docs, 'utf8');
  const [begins, ends] = [text.indexOf(BEGINS), text.indexOf(ENDS)];
  if (begins < 0 || ends < begins)
    throw new Error(`${docs} has lost the marks that the table stands between.`);
  const table = { caption: 'Each operation once', header: HEADER, rows: rows.map(toRow) };
  const date = `${new Date().toISOString().slice(0, 16)} UTC`;
  const made = `${print({ title: 'Operations', tables: [table] })}\n\nMeasured ${date} on ${machine()}.`;
  const all = `${text.slice(0, begins)}${BEGINS}\n\n${made}\n\n${text.slice(ends)}`;
  const options = await prettier.resolveConfig(docs);
  await fs.writeFile(docs, await prettier.format(all, { ...options, filepath: docs }));
}

async function main() {
  const code = await measure();
  if (code !== 0) throw new Error('Not every operation went well: docs/performance.md stays as it is.');
  await writeDocs(JSON.parse(await fs.readFile(measured, 'utf8')));
}

runAsProgram(import.meta.url, main);
