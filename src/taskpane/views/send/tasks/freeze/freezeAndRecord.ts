import type { Result } from '../../../../../core/problem';
import type { FreezeOutcome, FreezePlan, LongWork } from '../../../../../workbook';
import type { WorkbookApi } from '../../../../state/WorkbookApi';
import { keepSeen } from '../../seenSending';

/** A workbook is frozen to be sent: the file then says so, and whoever froze it need not be told. */
export async function freezeAndRecord(
  api: WorkbookApi,
  plan: FreezePlan,
  work: LongWork,
): Promise<Result<FreezeOutcome>> {
  const frozen = await api.freezeCells(plan, work);
  if (!frozen.ok) return frozen;
  const sending = await api.recordSending();
  if (!sending.ok) return sending;
  if (sending.value.sent) keepSeen(sending.value.sent);
  const record = await api.readFreeze();
  if (record.ok && record.value) keepSeen(record.value.made);
  return frozen;
}
