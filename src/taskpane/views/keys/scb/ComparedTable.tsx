import { makeStyles, tokens } from '@fluentui/react-components';
import { useTableStyles } from '../../../components/useTableStyles';
import { formatNumber } from '../../../../text';
import { useLanguage, useText } from '../../../state/language';
import type { ComparedRow } from './comparison';

const useStyles = makeStyles({
  word: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

/** Old and new side by side. What has changed is said in words too, since a difference of one is easily missed. */
export function ComparedTable({ rows }: { rows: readonly ComparedRow[] }) {
  const text = useText();
  const words = text.scb;
  const language = useLanguage();
  const table = useTableStyles();
  const styles = useStyles();
  const shown = (value: number | null): string =>
    value === null ? text.newKey.noFigure : formatNumber(value, language);

  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={words.table}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{text.newKey.table.municipality}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">{row.name}</th>
              <td>{shown(row.before)}</td>
              <td className={row.difference === 'changed' ? styles.changed : undefined}>
                {shown(row.after)}
              </td>
              <td>
                {changeOf(row)}
                <span className={styles.word}>{words.differences[row.difference]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function changeOf({ before, after, difference }: ComparedRow): string {
    if (difference === 'none' || before === null || after === null) return '';
    const change = after - before;
    return `${change > 0 ? '+' : ''}${formatNumber(change, language)}`;
  }
}
