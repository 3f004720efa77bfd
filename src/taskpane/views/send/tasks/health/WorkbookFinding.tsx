import { Badge, Body1Strong, Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { HealthFinding, Severity } from '../../../../../core/sharing/healthFinding';
import { sayHealthFinding } from '../../../../../text';
import { useLayout } from '../../../../components/useLayout';
import { useLanguage, useSay, useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useCanChange } from '../../../../state/workbook';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { useSeverityWords } from './useSeverityWords';

const COLOURS: Record<Severity, 'danger' | 'warning' | 'informative'> = {
  error: 'danger',
  warning: 'warning',
  note: 'informative',
};

const useStyles = makeStyles({
  item: {
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { overflowWrap: 'anywhere' },
});

/** What is wrong, where, and what to do about it. */
export function WorkbookFinding({ finding, onRepair }: { finding: HealthFinding; onRepair: () => void }) {
  const words = useText().send.health;
  const language = useLanguage();
  const say = useSay();
  const layout = useLayout();
  const styles = useStyles();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run } = useAction();
  const severity = useSeverityWords();
  const { name, sentence, advice } = sayHealthFinding(finding, language, say);
  const { address, repair } = finding;
  return (
    <div className={`${layout.close} ${styles.item}`}>
      <div className={layout.row}>
        <Badge appearance="tint" color={COLOURS[finding.severity]}>
          {severity[finding.severity]}
        </Badge>
        <Body1Strong>{name}</Body1Strong>
      </div>
      <Text className={styles.words}>{sentence}</Text>
      <Text size={200} className={layout.quiet}>
        {advice}
      </Text>
      {(address ?? repair) && (
        <div className={layout.row}>
          {address && (
            <Button size="small" onClick={() => void run(() => api.showCells(address))}>
              {words.goTo(address)}
            </Button>
          )}
          {repair && canChange && (
            <Button
              size="small"
              aria-label={[words.repair, name, address].filter(Boolean).join(' ')}
              onClick={onRepair}
            >
              {words.repair}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
