import { ok, type Result } from '../../../core/problem';
import { read } from '../../excel';
import { mapInSteps, Turns } from '../../turns';
import type { LongWork } from '../longWork';
import type { FreezeCell, FreezePlan, FreezeRequest } from './freezing';
import { Calculation } from '../native/calculation';
import { CALCULATION_SHEET } from './write/writeCalculation';
import { prepareFreeze } from './prepareFreeze';

/** What freezing would do, from what the workbook holds now. */
export async function planWorkbook(request: FreezeRequest, work: LongWork): Promise<Result<FreezePlan>> {
  return read(async (context) => {
    const turns = new Turns(work.signal);
    const natives = new Calculation(CALCULATION_SHEET);
    const prepared = await prepareFreeze(context, request, natives, turns, work.onProgress);
    if (!prepared.ok) return prepared;
    const { drafts, obstacles } = prepared.value;
    const cells = await turns.through(mapInSteps(drafts, toFreezeCell));
    return cells.ok ? ok({ request, cells: cells.value, obstacles }) : cells;
  });
}

/** What people are told of it. */
export function toFreezeCell({ address, area, formula, how, why }: FreezeCell): FreezeCell {
  return { address, area, formula, how, ...(why && { why }) };
}
