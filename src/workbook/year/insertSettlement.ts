import { NEW_SHEETS } from '../scopes';
import { fail, type Result } from '../../core/problem';
import { change } from '../excel';
import { addSheet } from '../sheet/addSheet';
import { readSettlementsIn } from './readSettlements';
import { settlementSheet } from './settlementSheet';
import type { SettlementRequest } from './yearRequest';

/** Writes the sheet of a year, with what was left over by rounding the year before. */
export async function insertSettlement(request: SettlementRequest): Promise<Result<{ sheet: string }>> {
  return change(async (context) => {
    if (request.carriedFrom === undefined) return addSheet(context, settlementSheet(request));
    const sheets = await readSettlementsIn(context);
    const before = sheets.find(({ sheet }) => sheet === request.carriedFrom);
    if (!before) return fail({ kind: 'settlementMissing', sheet: request.carriedFrom });
    return addSheet(context, settlementSheet(request, before));
  }, NEW_SHEETS);
}
