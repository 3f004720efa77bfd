import { ok, type Result } from '../../core/problem';
import { toText } from '../cellValue';
import { read } from '../excel';
import { INDEX_HEADERS, INDEX_PREFIX, INDEX_SHEET } from './createIndex';

export interface PriceIndex {
  readonly table: string;
  readonly label: string;
  /** The years between whose price levels it can restate, in order. */
  readonly years: readonly number[];
  /** One a year: prices then over prices in the first year. */
  readonly factors: readonly number[];
}

/** The column of the factors, counted from the first. */
const FACTOR = Object.keys(INDEX_HEADERS).indexOf('factor');

/** The price indices of the workbook. */
export async function readIndices(): Promise<Result<PriceIndex[]>> {
  return read(async (context) => {
    const tables = context.workbook.tables.load('items/name,items/worksheet/name');
    await context.sync();
    const ours = tables.items.filter(
      ({ name, worksheet }) => name.startsWith(INDEX_PREFIX) && worksheet.name === INDEX_SHEET,
    );
    const found = ours.map((table) => {
      const header = table.getHeaderRowRange();
      const label = header.getCell(0, 0).getEntireColumn().getCell(0, 0).load('values');
      return { table: table.name, label, body: table.getDataBodyRange().load('values') };
    });
    await context.sync();
    return ok(
      found.map(({ table, label, body }): PriceIndex => {
        const rows = body.values.filter(([year]) => Number.isInteger(Number(year)));
        const [years, factors] = [0, FACTOR].map((column) => rows.map((row) => Number(row[column])));
        return {
          table,
          label: toText(label.values.flat()[0] as string),
          years: years ?? [],
          factors: factors ?? [],
        };
      }),
    );
  });
}
