import { ok, type Result } from '../../core/problem';
import { insertCells } from '../insert/insertCells';
import { asMuted } from '../style';
import { statusNameOf } from './block';

export interface ConditionLineRequest {
  /** The defined name of an agreement's outcome. */
  readonly condition: string;
  readonly target: string;
  readonly replace?: boolean;
}

/** Puts a line into any sheet that says whether the condition it depends on is met, and how many have not answered. */
export async function addConditionLine(request: ConditionLineRequest): Promise<Result<{ address: string }>> {
  return insertCells({
    addresses: [],
    target: request.target,
    replace: request.replace ?? false,
    cells: () => Promise.resolve(ok([['Villkor', `=${statusNameOf(request.condition)}`]])),
    format: (range) => asMuted(range),
  });
}
