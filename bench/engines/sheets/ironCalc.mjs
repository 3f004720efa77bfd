import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import init, { Model } from '@ironcalc/wasm';
import { versionOf } from '../../versions.mjs';

export const version = versionOf('@ironcalc/wasm');

const wasm = fileURLToPath(new URL('wasm_bg.wasm', import.meta.resolve('@ironcalc/wasm')));
await init({ module_or_path: fs.readFileSync(wasm) });

/** A sheet in IronCalc, whose rows and columns count from 1; `cells` are given as rows, columns and what to type. */
export function openSheet(cells, { members, columns }) {
  const model = new Model('bench', 'en', 'UTC', 'en');
  type(model, cells);
  return {
    recalculate: (weights) =>
      type(
        model,
        weights.map((weight, i) => [i + 2, 1, String(weight)]),
      ),
    read: () =>
      Array.from({ length: members }, (_, row) =>
        Array.from({ length: columns }, (_, column) => numberAt(model, row + 2, column + 2)),
      ),
  };
}

function type(model, cells) {
  model.pauseEvaluation();
  for (const [row, column, text] of cells) model.setUserInput(0, row, column, text);
  model.resumeEvaluation();
  model.evaluate();
}

function numberAt(model, row, column) {
  return Number(model.getFormattedCellValue(0, row, column).replaceAll(',', ''));
}
