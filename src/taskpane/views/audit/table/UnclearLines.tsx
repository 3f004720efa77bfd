import type { PastedRow, PastedTable } from '../../../../core/paste';
import { WarningBar } from '../../../components/WarningBar';
import { useText } from '../../../state/language';
import { useReasonText } from '../../keys/newKey/useReasonText';

/** More than this are a text of another kind; the first few tell what is wrong with it. */
const MOST_NAMED = 5;

/** The lines that were not understood, each with its number and why: nothing is left out in silence. */
export function UnclearLines({ table }: { table: PastedTable }) {
  const { table: words } = useText().audit;
  const reasonText = useReasonText(table);
  const unclear = table.rows.filter(({ status }) => status === 'unclear');
  if (unclear.length === 0) return null;
  return (
    <WarningBar>
      {words.unclear(unclear.length)}
      <ul>
        {unclear.slice(0, MOST_NAMED).map((row) => (
          <li key={row.lines.join()}>{lineOf(row)}</li>
        ))}
      </ul>
      {unclear.length > MOST_NAMED && words.moreLines(unclear.length - MOST_NAMED)}
    </WarningBar>
  );

  function lineOf({ lines, cells, reason }: PastedRow): string {
    const told = words.line(lines.join('–'), cells.map(({ text }) => text).join(' '));
    return reason ? `${told} ${reasonText(reason)}` : told;
  }
}
