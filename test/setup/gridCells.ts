import { Model } from '@odoo/o-spreadsheet';
import type { Cell } from '../../src/core/cell';
import { cellAddress } from '../../src/workbook/address';
import { fillNodeGaps } from '../../workbench/host/engine/nodeGaps';
import { toEngine } from '../../workbench/host/engine/structuredReference';
import { quietly } from '../../workbench/host/engine/quietly';
import type { ShownCells } from './readCells';
import type { Sheets } from './writeCells';

/** What the cells show in the spreadsheet engine of the workbench, without anything of ours around it. */
export function calculateInGrid(sheets: Sheets): ShownCells {
  fillNodeGaps();
  const names = Object.keys(sheets);
  const model = quietly(
    () =>
      new Model({
        sheets: names.map((name) => ({
          id: name,
          name,
          rowNumber: (sheets[name]?.length ?? 0) + 1,
          colNumber: Math.max(...(sheets[name] ?? []).map((row) => row.length)) + 1,
          cells: contentsOf(sheets[name] ?? []),
        })),
      }),
  );
  return new Map(names.map((name) => [name, shownOn(model, name, sheets[name] ?? [])]));
}

function contentsOf(rows: readonly (readonly Cell[])[]): Record<string, string> {
  const contents: Record<string, string> = {};
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell !== null && cell !== '') contents[cellAddress(r, c)] = toEngine(String(cell));
    }),
  );
  return contents;
}

function shownOn(
  model: Model,
  sheetId: string,
  rows: readonly (readonly Cell[])[],
): ReadonlyMap<string, Cell> {
  const shown = new Map<string, Cell>();
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell === null || cell === '') return;
      const { type, value } = model.getters.getEvaluatedCell({ sheetId, row: r, col: c });
      shown.set(cellAddress(r, c), type === 'error' ? { error: String(value) } : (value as Cell));
    }),
  );
  return shown;
}
