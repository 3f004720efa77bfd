import { ok, type Problem, type Result } from '../../../../../core/problem';
import type { FreezeOutcome, FreezePlan, LongWork } from '../../../../../workbook';
import type { WorkbookApi } from '../../../../state/WorkbookApi';
import { keepSeen } from '../../seenSending';

export interface FrozenToSend {
  readonly outcome: FreezeOutcome;
  /** Why the file does not say that it is sent; the workbook is frozen all the same. */
  readonly unnoted?: Problem;
}

/** A workbook is frozen to be sent: the file then says so, and whoever froze it need not be told. */
export async function freezeAndRecord(
  api: WorkbookApi,
  plan: FreezePlan,
  work: LongWork,
): Promise<Result<FrozenToSend>> {
  const frozen = await api.freezeCells(plan, work);
  if (!frozen.ok) return frozen;
  const sending = await api.recordSending();
  if (!sending.ok) return ok({ outcome: frozen.value, unnoted: sending.problem });
  if (sending.value.sent) keepSeen(sending.value.sent);
  const record = await api.readFreeze();
  if (record.ok && record.value) keepSeen(record.value.made);
  return ok({ outcome: frozen.value });
}
