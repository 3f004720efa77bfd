import type { Key } from '../../../../../core/key/key';
import type { Language } from '../../../../../text';
import type { audit } from '../../../../../text/sv/audit';
import type { GivenTable } from '../../table/givenTable';
import type { ShownFinding } from '../shownFinding';

/** What a table is judged with, and the words to say it in. */
export interface Judging {
  readonly tables: readonly GivenTable[];
  /** The key that the table should follow, if the user has named one. */
  readonly key: Key | undefined;
  readonly step: number | '';
  readonly language: Language;
  readonly words: (typeof audit)['judged'];
  /** What a column is called: `2018, tkr`. */
  readonly nameOf: (table: GivenTable, column: number) => string;
}

export type Judge = (judging: Judging) => ShownFinding[];

/** A finding without a correction. */
export function told(
  certainty: ShownFinding['certainty'],
  sentence: string,
  places: ShownFinding['places'] = [],
): ShownFinding {
  return { certainty, sentence, changes: [], places };
}
