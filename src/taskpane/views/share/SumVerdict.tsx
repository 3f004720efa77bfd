import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useBarStyles } from '../../components/ProblemBar';
import { useLayout } from '../../components/useLayout';
import { formatNumber } from '../../../text';
import { useLanguage, useText } from '../../state/language';
import type { Measure } from '../../../core/measure';
import type { PreviewColumn } from './previewShares';

/** Says in words whether the parts add up to the amount: the reason to use the product at all. */
export function SumVerdict({ columns, measure }: { columns: readonly PreviewColumn[]; measure: Measure }) {
  const text = useText();
  const language = useLanguage();
  const layout = useLayout();
  const styles = useBarStyles();
  const money = (value: number): string => `${formatNumber(value, language)} ${measure}`;
  const rounded = columns.filter(({ isRounded }) => isRounded);

  return (
    <div className={layout.close}>
      {columns.map((column, i) => (
        <MessageBar
          key={i}
          className={styles.bar}
          layout="multiline"
          intent={column.difference === 0 ? 'success' : 'warning'}
        >
          <MessageBarBody className={styles.body}>{verdict(column)}</MessageBarBody>
        </MessageBar>
      ))}
      {rounded.map(({ stated, amount }, i) => (
        <span key={i} className={layout.quiet}>
          {text.share.rounded(money(stated), money(amount))}
        </span>
      ))}
    </div>
  );

  function verdict({ sum, difference }: PreviewColumn): string {
    if (difference === 0) return text.share.ties(money(sum));
    return text.share.tiesNot(money(sum), money(Math.abs(difference)), difference > 0);
  }
}
