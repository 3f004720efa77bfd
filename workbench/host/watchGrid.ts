import type { Command, CoreCommand } from '@odoo/o-spreadsheet';
import { isCoreCommand } from '@odoo/o-spreadsheet';
import type { Box } from './address';
import { bounding, formatAddress, intersect } from './address';
import { boxOfTable } from './engine/tables';
import { EventType } from './model/events';
import { cellsOf } from './model/rangeEntry';
import type { Workbook } from './model/workbook';

interface GridWatcher {
  /** Something that a file holds is no longer as it was. */
  changed(): void;
  selectionChanged(): void;
  /** Whether the add-in itself is at work. */
  isAddInAtWork(): boolean;
  /** Whether a colleague's edit is arriving. */
  isRemote(): boolean;
}

/**
 * Tells the add-in what a person, or the add-in itself, changes in the grid. Results of formulas are no change:
 * Excel raises onCalculated for them, and onChanged only for what was entered.
 */
export function watchGrid(workbook: Workbook, watcher: GridWatcher): void {
  const { model, getters } = workbook.grid;
  const changed = new Map<string, Box>();
  let isCalculated = false;

  model.on('command-dispatched', workbook, (dispatched) => {
    const command = dispatched as Command;
    if (command.type === 'UPDATE_CELL' && command.content !== undefined) note(changed, command);
    if (command.type === 'UNDO' || command.type === 'REDO') noteAll(changed, command.commands);
    if (command.type === 'EVALUATE_CELLS') isCalculated = true;
    if (isCalculated || isCoreCommand(command)) watcher.changed();
    if (command.type === 'ACTIVATE_SHEET' && !workbook.grid.sheets.isBorrowed)
      activated(workbook, command.sheetIdFrom, command.sheetIdTo);
  });

  model.on('command-finalized', workbook, () => {
    const areas = [...changed];
    const source = watcher.isAddInAtWork() ? 'ThisLocalAddin' : 'Unknown';
    changed.clear();
    for (const [sheetId, box] of areas)
      if (getters.tryGetSheet(sheetId)) fireChanged(workbook, sheetId, box, source, watcher.isRemote());
    if (areas.length > 0 || isCalculated) fireCalculated(workbook);
    // After the command: the grid takes no other one while it finishes this.
    if (source === 'Unknown') queueMicrotask(() => refuseCircles(workbook, areas));
    isCalculated = false;
  });

  let selected = '';
  model.selection.observe(workbook, {
    handleEvent: () => {
      const range = workbook.getSelectedRange();
      // One move of the mouse is several events of the grid.
      if (range.address === selected) return;
      selected = range.address;
      const args = { address: formatAddress(range.box), worksheetId: range.sheetId };
      workbook.events.fire(EventType.worksheetSelectionChanged, range.sheetId, args);
      watcher.selectionChanged();
    },
  });
}

/** A circle entered by hand is taken back, as Excel offers to do; through the API it was refused already. */
function refuseCircles({ cells, grid }: Workbook, areas: [sheetId: string, box: Box][]): void {
  const isCircular = areas.some(
    ([sheetId, box]) =>
      grid.getters.tryGetSheet(sheetId) &&
      cellsOf(box).some(({ row, column }) => cells.isCircular(sheetId, row, column)),
  );
  if (!isCircular) return;
  cells.undo();
  grid.refused({ kind: 'circular' });
}

function note(
  changed: Map<string, Box>,
  { sheetId, col, row }: Extract<CoreCommand, { type: 'UPDATE_CELL' }>,
): void {
  const cell: Box = { row, column: col, rows: 1, columns: 1 };
  const area = changed.get(sheetId);
  changed.set(sheetId, area ? bounding(area, cell) : cell);
}

function noteAll(changed: Map<string, Box>, commands: readonly CoreCommand[]): void {
  for (const command of commands)
    if (command.type === 'UPDATE_CELL' && command.content !== undefined) note(changed, command);
}

function fireChanged(
  workbook: Workbook,
  worksheetId: string,
  box: Box,
  triggerSource: string,
  isRemote: boolean,
): void {
  const source = isRemote ? 'Remote' : 'Local';
  const args = { changeType: 'RangeEdited', source, triggerSource, worksheetId };
  const change = { ...args, address: formatAddress(box), details: null };
  workbook.events.fire(EventType.worksheetChanged, worksheetId, change, isRemote);
  for (const table of workbook.gridTables.all()) {
    const inside = table.sheetId === worksheetId ? intersect(boxOfTable(table), box) : undefined;
    if (inside)
      workbook.events.fire(
        EventType.tableChanged,
        table.id,
        { ...args, address: formatAddress(inside), tableId: table.id },
        isRemote,
      );
  }
}

function fireCalculated(workbook: Workbook): void {
  for (const worksheetId of workbook.grid.getters.getSheetIds())
    workbook.events.fire(EventType.worksheetCalculated, worksheetId, { worksheetId, address: '' });
}

function activated({ events }: Workbook, from: string, to: string): void {
  if (from) events.fire(EventType.worksheetDeactivated, from, { worksheetId: from });
  events.fire(EventType.worksheetActivated, to, { worksheetId: to });
}
