import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { mixedPriceLevels } from '../../../core/rules/priceLevel';
import { useBarStyles } from '../../components/ProblemBar';
import { useText } from '../../state/language';
import type { Assumption } from '../../../workbook/model';

/** Amounts in the prices of different years look alike in the sheet, and are wrong when they are added. */
export function PriceLevelWarning({ assumptions }: { assumptions: readonly Assumption[] }) {
  const text = useText();
  const styles = useBarStyles();
  const levels = mixedPriceLevels(assumptions.map(({ unit }) => unit));
  if (!levels) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>{text.scenarios.mixedPriceLevels(levels)}</MessageBarBody>
    </MessageBar>
  );
}
