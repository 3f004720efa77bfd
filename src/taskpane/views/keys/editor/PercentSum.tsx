import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { formatNumber } from '../../../../text';
import { useBarStyles } from '../../../components/ProblemBar';
import { useLanguage, useSay, useText } from '../../../state/language';
import { isUnused, type EditedRow } from './editedRows';
import { sumTyped } from './fractionsOf';

/** Percentages are decided with two decimals, and in these they must make 100,00. */
const NOT_SEEN = 0.005;

function isWholePercent(sum: number): boolean {
  return Math.abs(sum - 100) < NOT_SEEN;
}

export function useIsWhole(rows: readonly EditedRow[]): boolean {
  return isWholePercent(sumTyped(rows, useLanguage()));
}

/** The sum of percentages as they are typed, and how far it is from the whole. */
export function PercentSum({ rows, label }: { rows: readonly EditedRow[]; label: string }) {
  const language = useLanguage();
  if (rows.every(isUnused)) return null;
  const sum = sumTyped(rows, language);
  return <WholeBar sum={sum} isWhole={isWholePercent(sum)} label={label} />;
}

interface WholeBarProps {
  /** In percent. */
  readonly sum: number;
  readonly isWhole: boolean;
  readonly label: string;
}

export function WholeBar({ sum, isWhole, label }: WholeBarProps) {
  const text = useText();
  const language = useLanguage();
  const say = useSay();
  const styles = useBarStyles();
  return (
    <MessageBar className={styles.bar} layout="multiline" intent={isWhole ? 'success' : 'warning'}>
      <MessageBarBody className={styles.body}>
        {isWhole ? text.editor.whole : `${say({ kind: 'blendNotWhole', key: label, sum })} ${distance()}`}
      </MessageBarBody>
    </MessageBar>
  );

  function distance(): string {
    const off = formatNumber(Number(Math.abs(100 - sum).toPrecision(12)), language);
    return sum < 100 ? text.editor.short(off) : text.editor.over(off);
  }
}
