import { KRONOR, type Measure } from '../../core/measure';
import { ok, type Result } from '../../core/problem';
import { splitAddress } from '../address';
import { toText, type CellValue } from '../cellValue';
import { read } from '../excel';
import { HEADS } from './settlementPlace';
import type { SettlementSheet } from './yearRequest';

/** The settlement sheets of the workbook, wherever they have been moved and whatever they have been renamed to. */
export async function readSettlements(): Promise<Result<SettlementSheet[]>> {
  return read(async (context) => ok(await readSettlementsIn(context)));
}

/** A settlement is known by its header, which stands in the cells that its defined name points to. */
export async function readSettlementsIn(context: Excel.RequestContext): Promise<SettlementSheet[]> {
  const names = context.workbook.names.load('items/name,items/type,items/formula');
  await context.sync();
  const ranges = names.items
    .filter(({ type, formula }) => type === 'Range' && String(formula).includes(':'))
    .map((item) => item.getRangeOrNullObject().load('address,values,columnCount'));
  await context.sync();
  return ranges.flatMap((range) => {
    if (range.isNullObject) return [];
    const found = toSettlement(splitAddress(range.address).sheet ?? '', range.values as CellValue[][]);
    return found ? [found] : [];
  });
}

function toNumber(cell: CellValue | undefined): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

function toSettlement(sheet: string, values: CellValue[][]): SettlementSheet | undefined {
  const head = values.findIndex(
    (row) => row[0] === HEADS.name && row.includes(HEADS.settlement) && row.at(-1) === HEADS.carriedOut,
  );
  const measure = toText(values.find(([caption]) => caption === 'Mått')?.[1]);
  if (head < 0 || !(measure in KRONOR)) return undefined;
  const rows = values.slice(head + 1);
  return {
    sheet,
    measure: measure as Measure,
    parties: rows.map(([party]) => toText(party)),
    firstRow: head + 1,
    carriedOut: rows.map((row) => toNumber(row.at(-1))),
  };
}
