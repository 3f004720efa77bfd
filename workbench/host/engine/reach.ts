import { tokenize } from '@odoo/o-spreadsheet';
import { tryParseAddress } from '../address';

/** How far down and to the right something reaches in a sheet; without a name it is the formula's own. */
interface Reach {
  readonly sheetName?: string;
  readonly rows: number;
  readonly columns: number;
}

/** A reference to more rows means the whole of the sheet, and no sheet of the grid is made as large as that. */
const MOST_ROWS = 200_000;
/** What no new sheet of the grid has: the hundreds of rows, and columns of two letters. */
const MAY_REACH_FAR = /[A-Z]\$?\d{3}|[A-Z]{2}\$?\d/i;

/** The cells that a formula refers to; none where they lie within what every sheet has. */
export function reachOf(formula: string): Reach[] {
  if (!formula.startsWith('=') || !MAY_REACH_FAR.test(formula)) return [];
  const reached: Reach[] = [];
  let sheetName: string | undefined;
  const tokens = tokenize(formula);
  tokens.forEach(({ type, value }, i) => {
    if (type !== 'REFERENCE') return;
    // In Blad!A1:A9 the second half has no name of a sheet, and is on that of the first.
    if (tokens[i - 1]?.value !== ':') sheetName = sheetIn(value);
    const box = tryParseAddress(addressIn(value));
    if (!box || box.row + box.rows > MOST_ROWS) return;
    reached.push({
      rows: box.row + box.rows,
      columns: box.column + box.columns,
      ...(sheetName && { sheetName }),
    });
  });
  return reached;
}

const addressIn = (reference: string): string => reference.slice(reference.lastIndexOf('!') + 1);

function sheetIn(reference: string): string | undefined {
  const end = reference.lastIndexOf('!');
  return end < 0 ? undefined : reference.slice(0, end).replace(/^'|'$/g, '').replaceAll("''", "'");
}
