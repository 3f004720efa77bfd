import { makeStyles, tokens } from '@fluentui/react-components';
import { useTableStyles } from '../../../../components/useTableStyles';
import { Exact } from '../../../../../core/amount';
import { formatNumber, formatPercent } from '../../../../../text';
import { useLanguage, useText } from '../../../../state/language';
import type { Effect } from './whatIf';

const useStyles = makeStyles({
  percent: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
});

/** What each pays now and then, and how much more or less that is. */
export function PartyEffectTable({ effects, caption }: { effects: readonly Effect[]; caption: string }) {
  const words = useText().participation;
  const language = useLanguage();
  const table = useTableStyles();
  const styles = useStyles();
  const money = (value: number): string => formatNumber(value, language);
  const sum = (of: 'before' | 'after'): number => Exact.sum(0, ...effects.map((each) => each[of])).toNumber();

  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={caption}>
      <table className={table.table}>
        <thead>
          <tr>
            {(['party', 'before', 'after', 'change'] as const).map((column) => (
              <th scope="col" key={column}>
                {words.detail[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {effects.map(({ party, before, after, change }) => (
            <tr key={party}>
              <th scope="row">{party}</th>
              <td>{money(before)}</td>
              <td>{money(after)}</td>
              <td>
                {signed(change, money(Math.abs(change)))}
                {before !== 0 && (
                  <span className={styles.percent}>
                    {` ${signed(change, formatPercent(Math.abs(change / before), language, 1))}`}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.sum}</th>
            <td>{money(sum('before'))}</td>
            <td>{money(sum('after'))}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function signed(change: number, size: string): string {
  if (change === 0) return size;
  return change > 0 ? `+${size}` : `\u2212${size}`;
}
