import { formatNumber } from '../../../../text';
import { useLanguage, useText } from '../../../state/language';
import { FigureTable } from '../table/FigureTable';
import type { GivenTable } from '../table/givenTable';
import { nameColumn } from '../table/nameColumn';
import type { Change } from './shownFinding';

interface Props {
  readonly changes: readonly Change[];
  readonly tables: readonly GivenTable[];
}

/** What stands and what should stand, for each figure that a correction changes. */
export function ChangeTable({ changes, tables }: Props) {
  const { findings: words, table } = useText().audit;
  const language = useLanguage();
  const isOneColumn = new Set(changes.map((each) => `${each.table} ${each.column}`)).size === 1;

  function nameOf({ table: at, row, column }: Change): string {
    const given = tables[at];
    if (!given) return '';
    const party = given.parties[row] ?? '';
    return isOneColumn ? party : `${party}, ${nameColumn(given, column, table.columnNumber)}`;
  }

  return (
    <FigureTable
      caption={words.correction}
      heads={[table.party, words.before, words.after]}
      rows={changes.map((change) => ({
        name: nameOf(change),
        cells: [formatNumber(change.before, language), formatNumber(change.after, language)],
      }))}
    />
  );
}
