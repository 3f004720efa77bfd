import { ok, type Result } from '../../../core/problem';
import { read } from '../../excel';
import { Turns } from '../../turns';
import type { LongWork } from '../longWork';
import { examine } from './examine';
import type { Examined } from './examined';
import { findInSteps } from './findFindings';
import type { HealthReport } from './healthReport';

export async function examineWorkbook({ signal, onProgress }: LongWork): Promise<Result<HealthReport>> {
  return read(async (context) => {
    const turns = new Turns(signal);
    const examined = await examine(context, turns, onProgress);
    if (!examined.ok) return examined;
    const findings = await turns.through(findInSteps(examined.value));
    return findings.ok ? ok({ findings: findings.value, looked: countLooked(examined.value) }) : findings;
  });
}

function countLooked({ image, formulas, keys }: Examined): HealthReport['looked'] {
  const cells = image.sheets.reduce((sum, { used }) => sum + (used ? used.rows * used.columns : 0), 0);
  return { sheets: image.sheets.length, cells, formulas: formulas.length, keys: keys.length };
}
