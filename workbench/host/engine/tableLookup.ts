import type { CellPosition, CoreTable, Getters, TableConfig } from '@odoo/o-spreadsheet';

/** What Excel knows of a table and the grid does not; it travels in the grid's own table so that undo covers it. */
export interface ExcelTable {
  id: string;
  name: string;
  style: string;
}

export type NamedConfig = TableConfig & { excel?: ExcelTable };

export interface GridTable extends ExcelTable {
  sheetId: string;
  zone: { top: number; bottom: number; left: number; right: number };
  config: NamedConfig;
  columnOf(header: string): number | undefined;
}

type Reader = Pick<Getters, 'getSheetIds' | 'getCoreTables' | 'getCell'>;

export function allTables(getters: Reader): GridTable[] {
  return getters
    .getSheetIds()
    .flatMap((sheetId) => getters.getCoreTables(sheetId).flatMap((table) => named(getters, sheetId, table)));
}

export const findTable = (getters: Reader, name: string): GridTable | undefined =>
  allTables(getters).find((table) => table.name.toLowerCase() === name.toLowerCase());

export const tableAt = (getters: Reader, { sheetId, row, col }: CellPosition): GridTable | undefined =>
  allTables(getters).find(
    ({ sheetId: own, zone }) =>
      own === sheetId && row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right,
  );

function named(getters: Reader, sheetId: string, table: CoreTable): GridTable[] {
  const config = table.config as NamedConfig;
  if (!config.excel) return [];
  const { zone } = table.range;
  return [
    {
      ...config.excel,
      sheetId,
      zone,
      config,
      columnOf: (header) => columnOf(getters, sheetId, zone, header),
    },
  ];
}

/** Headers of a table are constants in Excel, so their content can be read during a calculation. */
function columnOf(
  getters: Reader,
  sheetId: string,
  zone: GridTable['zone'],
  header: string,
): number | undefined {
  for (let col = zone.left; col <= zone.right; col++) {
    const cell = getters.getCell({ sheetId, row: zone.top, col });
    const content = cell && !cell.isFormula ? cell.content.replace(/^'/, '') : '';
    if (content.toLowerCase() === header.toLowerCase()) return col;
  }
  return undefined;
}
