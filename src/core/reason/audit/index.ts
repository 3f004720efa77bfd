export { audit } from './audit';
export { compareSum } from './checkSums';
export type { Certainty, Change, ColumnPlace, ComparedSum, Finding, Place } from './finding';
export { readAuditedTable } from './readAuditedTable';
export { rolesOf } from './roleOf';
export { ROLES, type AuditedColumn, type AuditedTable, type ColumnRole } from './publishedTable';
