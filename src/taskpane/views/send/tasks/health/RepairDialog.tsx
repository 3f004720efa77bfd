import { Text, makeStyles } from '@fluentui/react-components';
import type { HealthFinding } from '../../../../../core/sharing/healthFinding';
import { sayHealthFinding } from '../../../../../text';
import { health as en } from '../../../../../text/en/health';
import { health as sv } from '../../../../../text/sv/health';
import { ConfirmDialog } from '../../../../components/ConfirmDialog';
import { LongList } from '../../../../components/LongList';
import { useLayout } from '../../../../components/useLayout';
import { useLanguage, useSay, useText } from '../../../../state/language';

const useStyles = makeStyles({
  list: { maxHeight: '40vh', overflowY: 'auto' },
});

interface Props {
  readonly open: boolean;
  readonly findings: readonly HealthFinding[];
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Lists what a repair will touch before it touches anything. */
export function RepairDialog({ open, findings, onConfirm, onCancel }: Props) {
  const words = useText().send.health;
  const language = useLanguage();
  const say = useSay();
  const { repairs } = language === 'en' ? en : sv;
  const layout = useLayout();
  const styles = useStyles();
  return (
    <ConfirmDialog
      open={open}
      title={words.repairTitle(findings.length)}
      confirm={words.repair}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <div className={layout.column}>
        <Text>{words.repairText}</Text>
        <div className={`${layout.close} ${styles.list}`} role="group" aria-label={words.list} tabIndex={0}>
          <LongList label={words.list} items={findings}>
            {(finding) => (
              <div className={layout.close}>
                <Text>{finding.repair && repairs[finding.repair]}</Text>
                <Text size={200} className={layout.quiet}>
                  {finding.address ?? sayHealthFinding(finding, language, say).sentence}
                </Text>
              </div>
            )}
          </LongList>
        </div>
      </div>
    </ConfirmDialog>
  );
}
