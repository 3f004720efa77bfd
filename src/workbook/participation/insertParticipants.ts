import { ok, type Result } from '../../core/problem';
import { insertCells } from '../insert/insertCells';
import { asColumnHead, asHeading, asInput, asMuted, WHOLE_NUMBER } from '../style';
import {
  participantColumns,
  participantsCells,
  ROWS_ABOVE,
  type ParticipantsRequest,
} from './participantsCells';

export type { ParticipantChange, ParticipantsRequest } from './participantsCells';

const TRAILING_ROWS = 3;

/** Writes a table of what each pays if a party leaves or joins, as formulas that follow the key and the amount. */
export async function insertParticipants(request: ParticipantsRequest): Promise<Result<{ address: string }>> {
  const address = typeof request.amount === 'string' ? [request.amount.slice(1)] : [];
  return insertCells({
    addresses: address,
    target: request.target,
    replace: request.replace ?? false,
    cells: (_, target) => Promise.resolve(ok(participantsCells(request, target))),
    format: (range, cells) => formatTable(range, request, cells.length),
  });
}

function formatTable(
  range: Excel.Range,
  { change, step, amount }: ParticipantsRequest,
  height: number,
): void {
  const { before, after, weight } = participantColumns(change);
  const body = height - ROWS_ABOVE - 1 - TRAILING_ROWS;
  const money = Number.isInteger(step) ? WHOLE_NUMBER : '#,##0.00';
  const from = (row: number, column: number, rows: number): Excel.Range =>
    range.getCell(row, column).getResizedRange(rows - 1, 0);
  const format = (column: number, as: string): void => {
    from(ROWS_ABOVE + 1, column, body + 1).numberFormat = Array.from({ length: body + 1 }, () => [as]);
  };
  for (const column of [before, after, after + 1]) format(column, money);
  format(after + 2, '0.0%');
  range.getCell(1, 1).numberFormat = [[money]];
  if (typeof amount === 'number') asInput(range.getCell(1, 1));
  if (weight !== undefined && change.kind === 'joins') {
    if (Number.isInteger(change.weight)) format(weight, WHOLE_NUMBER);
    asInput(range.getCell(ROWS_ABOVE + body, weight));
  }
  asHeading(range.getCell(0, 0));
  asColumnHead(range.getRow(ROWS_ABOVE));
  range.getCell(ROWS_ABOVE, 0).format.horizontalAlignment = 'Left';
  asHeading(range.getRow(height - TRAILING_ROWS));
  asMuted(range.getRow(height - 2));
  asMuted(range.getRow(height - 1));
}
