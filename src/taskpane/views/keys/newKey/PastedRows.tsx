import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { PastedRow, PastedTable } from '../../../../core/paste';
import { formatNumber } from '../../../../text';
import { useTableStyles } from '../../../components/useTableStyles';
import { useLayout } from '../../../components/useLayout';
import { useLanguage, useText } from '../../../state/language';
import { useReasonText } from './useReasonText';

/** More rows than this are not read one by one; those that need to be read come first. */
const MOST_SHOWN = 400;

const useStyles = makeStyles({
  unclear: { backgroundColor: tokens.colorStatusWarningBackground1 },
  aside: { color: tokens.colorNeutralForeground3 },
  reason: {
    display: 'block',
    whiteSpace: 'normal',
    textAlign: 'start',
    color: tokens.colorStatusWarningForeground1,
  },
});

interface Props {
  readonly table: PastedTable;
  /** The column of the weights. */
  readonly column: number;
}

/** Every line that was pasted and how it was understood; those that were not come first, each with its reason. */
export function PastedRows({ table, column }: Props) {
  const text = useText();
  const layout = useLayout();
  const tableStyles = useTableStyles();
  const count = (status: PastedRow['status']): number =>
    table.rows.filter((row) => row.status === status).length;
  const understood = text.editor.understood(count('ok'), count('unclear'));
  const shown = inReadingOrder(table.rows).slice(0, MOST_SHOWN);
  const left = table.rows.length - shown.length;

  return (
    <section className={layout.close} aria-label={text.editor.pastedRows}>
      <Body1Strong aria-live="polite">{understood}</Body1Strong>
      <div className={tableStyles.scroll} tabIndex={0} role="group" aria-label={text.editor.pastedRows}>
        <table className={tableStyles.table}>
          <thead>
            <tr>
              <th scope="col">{text.editor.line}</th>
              <th scope="col" data-text>
                {text.editor.taken}
              </th>
              <th scope="col">{text.newKey.table.weight}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.lines.join()} row={row} table={table} column={column} />
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && <span className={layout.quiet}>{text.editor.moreRows(left)}</span>}
    </section>
  );
}

function inReadingOrder(rows: readonly PastedRow[]): PastedRow[] {
  const isUnclear = ({ status }: PastedRow): boolean => status === 'unclear';
  return [...rows.filter(isUnclear), ...rows.filter((row) => !isUnclear(row))];
}

function Row({ row, table, column }: { row: PastedRow; table: PastedTable; column: number }) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const reasonText = useReasonText(table);
  const { status, cells, lines, reason } = row;
  const isRow = status === 'ok' || status === 'sum';
  const cell = isRow ? cells[column] : undefined;
  const names = table.columns.findIndex(({ kind }) => kind === 'party');
  const name = isRow ? (cells[names]?.text ?? '') : cells.map((each) => each.text).join(' ');

  return (
    <tr className={status === 'unclear' ? styles.unclear : status === 'ok' ? undefined : styles.aside}>
      <th scope="row">{lines.join('–')}</th>
      <td data-text>
        {name}
        {status !== 'ok' && ` (${text.editor.statuses[status]})`}
        {reason && <span className={styles.reason}>{reasonText(reason)}</span>}
      </td>
      <td>
        {cell?.approximate && `${cell.approximate} `}
        {cell?.value !== undefined && formatNumber(cell.value, language)}
      </td>
    </tr>
  );
}
