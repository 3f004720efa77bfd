import { Badge, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { CopyName } from '../../components/CopyName';
import { ProblemBar } from '../../components/ProblemBar';
import { WarningBar } from '../../components/WarningBar';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import type { KeyRecord, KeyState } from '../../../workbook/model';
import type { ViewProps } from '../view';
import { KeyActions } from './KeyActions';
import { KeyFactList } from './KeyFactList';
import type { KeyForm } from './keyForm';
import { isOutside } from '../../../workbook/keys/scenarioYear';

const BADGES: Record<KeyState, 'informative' | 'success' | 'warning' | 'danger'> = {
  undecided: 'informative',
  decided: 'success',
  changed: 'warning',
  broken: 'danger',
};

const useStyles = makeStyles({
  item: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  label: { margin: 0, overflowWrap: 'anywhere' },
});

interface Props extends Pick<ViewProps, 'open'> {
  readonly record: KeyRecord;
  readonly keys: readonly KeyRecord[];
  readonly onForm: (form: KeyForm) => void;
  readonly year: number | undefined;
}

export function KeyItem({ record, keys, open, onForm, year }: Props) {
  const text = useText();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <li className={`${styles.item} ${layout.close}`}>
      <div className={layout.apart}>
        <Subtitle2 as="h2" className={styles.label}>
          {record.label}
        </Subtitle2>
        <Badge appearance="tint" color={BADGES[record.state]}>
          {text.keys.states[record.state]}
        </Badge>
      </div>
      {!record.key.ok && <ProblemBar problem={record.key.problem} />}
      {isOutside(record, year) && (
        <WarningBar>{text.editor.notCovering(record.facts.validity, year)}</WarningBar>
      )}
      <KeyFactList record={record} />
      <CopyName name={record.name} />
      <KeyActions record={record} keys={keys} open={open} onForm={onForm} />
    </li>
  );
}
