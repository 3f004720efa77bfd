import { Body1Strong, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import type { StampCheck } from '../../../../../core/sharing/stampCheck';
import { useLayout } from '../../../../components/useLayout';
import { WarningBar } from '../../../../components/WarningBar';
import { useText } from '../../../../state/language';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  matches: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorStatusDangerForeground1 },
  unsure: { color: tokens.colorNeutralForeground3 },
});

/** What each stamp of a received text says of the keys here; read out as it is typed. */
export function StampChecks({ checks }: { checks: readonly StampCheck[] }) {
  const { stampTask: text, received } = useText();
  const layout = useLayout();
  const isAnySaid = checks.some(({ kind }) => kind !== 'missing' && kind !== 'broken');
  if (!isAnySaid) return <WarningBar>{text.nothingRead}</WarningBar>;
  const matching = checks.filter(({ kind }) => kind === 'matches').length;
  return (
    <div className={layout.close} role="status" aria-label={text.result}>
      <Body1Strong>{received.stampSummary(matching, checks.length - matching)}</Body1Strong>
      <ul className={`${layout.plainList} ${layout.close}`}>
        {checks.map((check, i) => (
          <CheckLine key={i} check={check} />
        ))}
      </ul>
    </div>
  );
}

function CheckLine({ check }: { check: StampCheck }) {
  const { received } = useText();
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <CheckIcon kind={check.kind} />
      <Text>{received.stampCheck(check)}</Text>
    </li>
  );
}

function CheckIcon({ kind }: { kind: StampCheck['kind'] }) {
  const styles = useStyles();
  if (kind === 'matches') return <CheckmarkCircleRegular className={styles.matches} fontSize={20} />;
  if (kind === 'differs') return <DismissCircleRegular className={styles.differs} fontSize={20} />;
  return <QuestionCircleRegular className={styles.unsure} fontSize={20} />;
}
