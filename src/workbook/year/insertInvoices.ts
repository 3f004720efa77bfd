import { NEW_SHEETS } from '../scopes';
import { fail, type Result } from '../../core/problem';
import { change } from '../excel';
import { addSheet } from '../sheet/addSheet';
import { readDate } from './date';
import { invoiceSheet } from './invoiceSheet';
import { readSettlementsIn } from './readSettlements';
import type { InvoiceRequest } from './yearRequest';

/** Writes what is to be invoiced of a settlement sheet. */
export async function insertInvoices(request: InvoiceRequest): Promise<Result<{ sheet: string }>> {
  const firstDue = readDate(request.firstDue);
  if (!firstDue.ok) return firstDue;
  return change(async (context) => {
    const sheets = await readSettlementsIn(context);
    const settlement = sheets.find(({ sheet }) => sheet === request.settlement);
    if (!settlement) return fail({ kind: 'settlementMissing', sheet: request.settlement });
    return addSheet(context, invoiceSheet(request, settlement, firstDue.value));
  }, NEW_SHEETS);
}
