import { ok, type Result } from '../../core/problem';
import { journaled } from '../journal';
import { changeScenarios, findScenario, MOVED_BLOCK } from './changeScenarios';
import { moveLine } from './moveLine';
import { PLACE } from './readScenarios';
import { settleBlock } from './settleBlock';

/** Moves a scenario to a position among the others, counted from 0; formulas that point at its cells follow. */
export async function moveScenario(label: string, position: number): Promise<Result<void>> {
  return changeScenarios(async (context, block) => {
    const found = findScenario(block, label);
    if (!found.ok) return found;
    const last = block.scenarios.length - 1;
    const from = PLACE.firstScenario + found.value.position;
    const to = PLACE.firstScenario + Math.min(Math.max(position, 0), last);
    if (from === to) return ok(undefined);
    const move = async (inner: Excel.RequestContext): Promise<Result<void>> => {
      await moveLine(inner, 'column', from, to);
      await settleBlock(inner);
      return ok(undefined);
    };
    return journaled(context, { kind: 'scenarioMoved', label: found.value.label }, MOVED_BLOCK, move, {
      reverse: (inner) => moveLine(inner, 'column', to, from),
      settle: settleBlock,
    });
  });
}
