import { ABOUT_SHEET } from '../about/aboutSheet';
import { KEY_SHEET } from '../keys/block';
import type { PlacedKey } from '../keys/readKeys';
import { foldName } from '../naming';
import { SCENARIO_SHEET, type PlacedScenarios } from '../scenarios/readScenarios';

/** The web takes no answer above 5 MB; formulas of this many cells are far from that. */
const CELLS_AT_ONCE = 20_000;

/**
 * The defined names of the stamps that results on a sheet depend on: keys, and assumptions that choose one. They are
 * found by the names in the formulas of that sheet and of the sheets that those refer to.
 */
export async function findKeysUsed(
  context: Excel.RequestContext,
  sheet: string,
  keys: readonly PlacedKey[],
  scenarios: PlacedScenarios,
): Promise<string[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const ours = new Set([KEY_SHEET, ABOUT_SHEET, SCENARIO_SHEET].map(foldName));
  const waiting = [sheet];
  const seen = new Set<string>();
  const words = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(foldName(name)) || ours.has(foldName(name))) continue;
    seen.add(foldName(name));
    for (const word of await readWords(context, name)) words.add(word);
    waiting.push(...sheets.items.map((item) => item.name).filter((each) => words.has(foldName(each))));
  }
  const choices = scenarios.assumptions.filter(({ kind }) => kind === 'key').map(({ name }) => name);
  const direct = keys.filter(({ name, table }) => words.has(foldName(name)) || words.has(foldName(table)));
  return [...direct.map(({ name }) => name), ...choices.filter((name) => words.has(foldName(name)))];
}

/** Every word that could be the name of a cell, a table or a sheet in the formulas of a sheet. */
async function readWords(context: Excel.RequestContext, sheet: string): Promise<Set<string>> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false);
  used.load('rowCount,columnCount');
  await context.sync();
  const words = new Set<string>();
  if (used.isNullObject) return words;
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / used.columnCount));
  for (let row = 0; row < used.rowCount; row += height) {
    const part = used.getCell(row, 0);
    const rows = Math.min(height, used.rowCount - row);
    for (const word of wordsOf(await readFormulas(part.getResizedRange(rows - 1, used.columnCount - 1)))) {
      words.add(word);
    }
  }
  return words;
}

async function readFormulas(part: Excel.Range): Promise<unknown[][]> {
  part.load('formulas');
  await part.context.sync();
  return part.formulas as unknown[][];
}

const QUOTED_SHEET = /'((?:[^']|'')+)'!/g;
const WORD = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*/gu;

function* wordsOf(formulas: readonly (readonly unknown[])[]): Generator<string> {
  const distinct = new Set(
    formulas.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('=')),
  );
  for (const formula of distinct) {
    const code = String(formula).replace(/"(?:[^"]|"")*"/g, '""');
    for (const [, sheet = ''] of code.matchAll(QUOTED_SHEET)) yield foldName(sheet.replaceAll("''", "'"));
    for (const [word] of code.matchAll(WORD)) yield foldName(word);
  }
}
