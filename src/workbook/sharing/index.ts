/** Sending the workbook to others, and receiving it from them. */
export type { LongWork, WorkProgress } from './longWork';
export type { HealthReport, RepairOutcome } from './health/healthReport';
export { checkHealth } from './health/checkHealth';
export { repairFindings } from './health/repairFindings';
export type {
  FreezeCell,
  FreezeOutcome,
  FreezePlan,
  FreezeRecord,
  FreezeRequest,
  SharingObstacle,
  UnfreezeOutcome,
  UnfreezeReason,
} from './freeze/freezing';
export { planFreeze } from './freeze/planFreeze';
export { freezeCells } from './freeze/freezeCells';
export { unfreezeCells } from './freeze/unfreezeCells';
export type {
  AmountDifference,
  FileComparison,
  KeyDifference,
  KeyVerdict,
  KeyVerdictState,
  Provenance,
  ReceivedReport,
  ResultDifference,
} from './receive/received';
export { recordSending } from './receive/recordSending';
export { verifyReceived } from './receive/verifyReceived';
export { compareWithFile } from './receive/compareWithFile';
export { writeFileComparison } from './receive/writeFileComparison';
