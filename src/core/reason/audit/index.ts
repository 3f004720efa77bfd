export type { AuditQuestion } from './ask';
export { audit } from './audit';
export { compareSum } from './checkSums';
export type { Certainty, Change, ColumnPlace, Finding, Matter, Place, RowSum, SumMatter } from './finding';
export { readAuditedTable } from './readAuditedTable';
export { ROLES, type AuditedColumn, type AuditedTable, type ColumnRole } from './publishedTable';
