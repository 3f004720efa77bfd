import { ok, type Result } from '../../../core/problem';
import { read } from '../../excel';
import type { LongWork } from '../longWork';
import { examine } from './examine';
import type { Examined } from './examined';
import { findFindings } from './findFindings';
import type { HealthReport } from './healthReport';

export async function examineWorkbook(work: LongWork): Promise<Result<HealthReport>> {
  return read(async (context) => {
    const examined = await examine(context, work);
    if (!examined.ok) return examined;
    return ok({ findings: findFindings(examined.value), looked: countLooked(examined.value) });
  });
}

function countLooked({ image, formulas, keys }: Examined): HealthReport['looked'] {
  const cells = image.sheets.reduce((sum, { used }) => sum + (used ? used.rows * used.columns : 0), 0);
  return { sheets: image.sheets.length, cells, formulas: formulas.length, keys: keys.length };
}
