import type {
  AmountProblem,
  InstalmentProblem,
  RoundingProblem,
  TieOutProblem,
} from './problems/amountProblem';
import type { FetchProblem, OperationsProblem } from './problems/fetchProblem';
import type { KeyProblem, PartyProblem, StampProblem } from './problems/keyProblem';
import type { InferProblem, ReadingProblem } from './problems/reasonProblem';
import type { RegisterProblem, ScbProblem } from './problems/registerProblem';
import type { ChangeProblem, ConditionProblem, PriceProblem, TariffProblem } from './problems/ruleProblem';
import type { CompareProblem, ScenarioProblem } from './problems/scenarioProblem';
import type { SharingProblem } from './problems/sharingProblem';
import type {
  ExampleProblem,
  ItemProblem,
  SheetProblem,
  UndoProblem,
  WorkbookProblem,
} from './problems/workbookProblem';

/**
 * Everything that can be wrong, as data. Each kind carries what is needed to say it well: the culprit and the
 * way out. The sentences stand in src/text, one table a language; exceptions exist only at the edges of the add-in.
 */
export type Problem =
  | PartyProblem
  | KeyProblem
  | StampProblem
  | AmountProblem
  | RoundingProblem
  | TariffProblem
  | ConditionProblem
  | PriceProblem
  | InstalmentProblem
  | SheetProblem
  | RegisterProblem
  | ScbProblem
  | WorkbookProblem
  | ScenarioProblem
  | ExampleProblem
  | UndoProblem
  | CompareProblem
  | ChangeProblem
  | TieOutProblem
  | ReadingProblem
  | InferProblem
  | ItemProblem
  | SharingProblem
  | FetchProblem
  | OperationsProblem;

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail<P extends Problem>(problem: P): { ok: false; problem: P } {
  return { ok: false, problem };
}
