import fs from 'node:fs/promises';
import path from 'node:path';
import { goalsTable, PARTS } from '../goals.mjs';
import { print } from './markdown.mjs';

const file = path.resolve(import.meta.dirname, '../../docs/performance.md');
const BEGINS = '<!-- Measured: what follows is written by npm run bench. -->';
const ENDS = '<!-- End of what is measured. -->';

/** Writes what was measured last into docs/performance.md, between its marks; the text around them stays. */
export async function writeDocs(results) {
  const text = await fs.readFile(file, 'utf8');
  const [begins, ends] = [text.indexOf(BEGINS), text.indexOf(ENDS)];
  if (begins < 0 || ends < begins)
    throw new Error(`${file} has lost the marks that the tables stand between.`);
  const parts = PARTS.flatMap((part) => (results[part] ? [printWithDate(results[part])] : []));
  const measured = [print({ title: 'Goals', tables: [goalsTable(results)] }), ...parts].join('\n\n');
  await fs.writeFile(file, `${text.slice(0, begins)}${BEGINS}\n\n${measured}\n\n${text.slice(ends)}`);
}

function printWithDate({ date, machine, ...result }) {
  return `${print(result)}\n\nMeasured ${date} UTC on ${machine}.`;
}
