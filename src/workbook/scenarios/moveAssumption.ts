import { ok, type Result } from '../../core/problem';
import { journaled } from '../journal';
import { changeScenarios, findAssumption, MOVED_BLOCK } from './changeScenarios';
import { moveLine } from './moveLine';
import { PLACE } from './readScenarios';
import { settleBlock } from './settleBlock';

/** Moves an assumption to a position among the others, counted from 0; its name and all formulas follow. */
export async function moveAssumption(name: string, position: number): Promise<Result<void>> {
  return changeScenarios(async (context, block) => {
    const found = findAssumption(block, name);
    if (!found.ok) return found;
    const from = found.value.assumption.row;
    const to = PLACE.headerRow + 1 + Math.min(Math.max(position, 0), block.assumptions.length - 1);
    if (from === to) return ok(undefined);
    const move = async (inner: Excel.RequestContext): Promise<Result<void>> => {
      await moveLine(inner, 'row', from, to);
      await settleBlock(inner);
      return ok(undefined);
    };
    const deed = { kind: 'assumptionMoved', label: found.value.assumption.label } as const;
    return journaled(context, deed, MOVED_BLOCK, move, {
      reverse: (inner) => moveLine(inner, 'row', to, from),
      settle: settleBlock,
    });
  });
}
