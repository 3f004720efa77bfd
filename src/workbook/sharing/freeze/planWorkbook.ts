import { ok, type Result } from '../../../core/problem';
import { read } from '../../excel';
import type { LongWork } from '../longWork';
import type { FreezePlan, FreezeRequest } from './freezing';
import { Calculation } from '../native/calculation';
import { CALCULATION_SHEET } from './writeCalculation';
import { prepareFreeze } from './prepareFreeze';

/** What freezing would do, from what the workbook holds now. */
export async function planWorkbook(request: FreezeRequest, work: LongWork): Promise<Result<FreezePlan>> {
  return read(async (context) => {
    const prepared = await prepareFreeze(context, request, new Calculation(CALCULATION_SHEET), work);
    if (!prepared.ok) return prepared;
    const { drafts, obstacles } = prepared.value;
    const cells = drafts.map(({ address, area, formula, how, why }) => ({
      address,
      area,
      formula,
      how,
      ...(why && { why }),
    }));
    return ok({ request, cells, obstacles });
  });
}
