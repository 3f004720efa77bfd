import type { Key } from '../../key/key';
import type { CodeOf } from '../../party';
import type { AuditedTable } from './publishedTable';

/** What is audited, and what it is compared with. */
export interface AuditQuestion {
  /** The table, and its sister from the same document if there is one. */
  readonly tables: readonly AuditedTable[];
  /** The key that the amounts are said to follow. */
  readonly key?: Key;
  /** What the amounts are rounded to; read from the amounts if it is left out. */
  readonly step?: number;
  readonly codeOf: CodeOf;
}
