import { formatAddress } from '../../workbench/host/address';
import type { ExcelHost } from '../../workbench/host/excelHost';

/** Everything of a workbook that a file is to keep, in a form that two workbooks can be compared by. */
export function contentOf({ workbook, grid }: ExcelHost) {
  const saved = grid.save().workbook as SavedRules;
  return {
    sheets: workbook.worksheets.items.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      showGridlines: sheet.showGridlines,
      tabColor: sheet.tabColor,
      frozen: grid.getters.getPaneDivisions(sheet.id),
      isProtected: sheet.protection.protected,
      protection: sheet.protection.options,
      merges: grid.getters
        .getMerges(sheet.id)
        .map(({ top, left, bottom, right }) => [top, left, bottom, right]),
      widths: widthsOf(grid, sheet.id),
      rules: rulesOf(workbook, sheet.id, saved),
      cells: cellsOf(workbook, grid, sheet.id),
    })),
    active: workbook.worksheets.getActiveWorksheet().name,
    names: workbook.names.items.map(({ name, formula, visible, comment }) => ({
      name,
      formula,
      visible,
      comment,
    })),
    tables: workbook.gridTables.all().map((table) => ({
      name: table.name,
      sheet: grid.getters.getSheetName(table.sheetId),
      cells: formatAddress(boxOf(table.zone)),
      headers: workbook.gridTables.headers(table),
      style: table.style,
      hasFilters: table.config.hasFilters,
      bandedRows: table.config.bandedRows,
    })),
    customXml: [...workbook.customXml],
    properties: workbook.savedProperties,
    comments: [...workbook.savedComments.values()].map(({ sheetId, cell, content }) => ({
      sheet: grid.getters.getSheetName(sheetId),
      cell,
      content,
    })),
  };
}

interface SavedRules {
  sheets: { id: string; dataValidationRules: { ranges: string[] }[] }[];
}
type Grid = ExcelHost['grid'];
type Workbook = ExcelHost['workbook'];

function cellsOf({ cells }: Workbook, { getters }: Grid, id: string): Record<string, unknown> {
  const positions = [
    ...getters.getEvaluatedCellsPositions(id),
    ...getters.getCells(id).map((cell) => getters.getCellPosition(cell.id)),
  ];
  return Object.fromEntries(
    positions
      .map(({ row, col }) => {
        const at = formatAddress({ row, column: col, rows: 1, columns: 1 });
        const border = getters.getCellBorder({ sheetId: id, row, col });
        const style = cells.style(id, row, col);
        const shown = {
          formula: cells.formula(id, row, col),
          value: cells.value(id, row, col),
          text: cells.text(id, row, col),
          type: cells.valueType(id, row, col),
          format: cells.format(id, row, col),
          ...(Object.keys(style).length > 0 ? { style } : {}),
          ...(border ? { border } : {}),
        };
        return [at, shown] as const;
      })
      .filter(([, { value, format, style }]) => value !== '' || format !== 'General' || style !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function rulesOf({ worksheets, validationNotes }: Workbook, id: string, saved: SavedRules) {
  const rules = saved.sheets.find((sheet) => sheet.id === id)?.dataValidationRules ?? [];
  return rules.map(({ ranges: [range = ''] }) => {
    const { rule, type } = worksheets.byId(id).getRange(range).dataValidation;
    return { range, rule, type, notes: validationNotes.get(`${id}!${range}`) };
  });
}

const widthsOf = ({ getters }: Grid, id: string): number[] =>
  Array.from({ length: 20 }, (_, column) => getters.getHeaderSize(id, 'COL', column));

const boxOf = ({
  top,
  bottom,
  left,
  right,
}: {
  top: number;
  bottom: number;
  left: number;
  right: number;
}) => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});
