import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { labelOf } from '../../../core/key/stamp';
import { CopyName } from '../../components/CopyName';
import { useLayout } from '../../components/useLayout';
import { formatNumber } from '../../../text';
import { useLanguage, useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useWorkbookApi } from '../../state/WorkbookApi';
import type { Assumption, KeyRecord } from '../../../workbook/model';
import { ValueFields } from './ValueFields';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', minWidth: 0, paddingBlock: tokens.spacingVerticalXS },
  label: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  active: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  panel: {
    marginInline: 0,
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
});

interface Props {
  readonly assumption: Assumption;
  readonly scenarios: readonly string[];
  readonly keys: readonly KeyRecord[];
}

export function AssumptionItem({ assumption, scenarios, keys }: Props) {
  const text = useText();
  const layout = useLayout();
  const styles = useStyles();
  const api = useWorkbookApi();
  const { run } = useAction();
  const active = useActive(assumption);
  const { name, label } = assumption;

  const edit = (scenario: string, value: string | number): void =>
    void run(() => api.editAssumption(name, scenario, value), {
      done: () => text.scenarios.edited(label, scenario),
    });

  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h3">
        <span className={styles.head}>
          <span className={styles.label}>{label}</span>
          <span className={styles.active}>{active}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <div className={layout.column}>
          <CopyName name={name} />
          <ValueFields
            kind={assumption.kind}
            unit={assumption.unit}
            scenarios={scenarios}
            values={assumption.values}
            keys={keys}
            onValue={edit}
          />
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}

/** What the workbook calculates with now. A key shows as its stamp in the sheet; people know it by its label. */
function useActive({ active, kind, unit }: Assumption): string {
  const text = useText();
  const language = useLanguage();
  if (active === '') return text.scenarios.activeBlank;
  if (typeof active === 'number') return text.scenarios.active(`${formatNumber(active, language)} ${unit}`);
  if (active.startsWith('#')) return text.scenarios.activeBlank;
  return text.scenarios.active(kind === 'key' ? labelOf(active) || active : active);
}
