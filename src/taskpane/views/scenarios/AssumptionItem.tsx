import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { labelOf } from '../../../core/key/stamp';
import { useLayout } from '../../components/useLayout';
import { useLanguage, useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useWorkbookApi } from '../../state/WorkbookApi';
import type { Assumption, KeyRecord, ScenarioBlock } from '../../../workbook/model';
import { AssumptionActions } from './AssumptionActions';
import { basePosition, differences } from './baseDifference';
import { formatValue } from './formatValue';
import { ValueFields, type ValueNote } from './ValueFields';

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
  readonly block: ScenarioBlock;
  readonly keys: readonly KeyRecord[];
}

export function AssumptionItem({ assumption, block, keys }: Props) {
  const text = useText();
  const layout = useLayout();
  const styles = useStyles();
  const api = useWorkbookApi();
  const { run } = useAction();
  const active = useActive(assumption);
  const notes = useNotes(assumption, block);
  const { name, label } = assumption;
  const different = notes?.filter(({ isDifferent }) => isDifferent).length ?? 0;

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
          {different > 0 && (
            <span className={styles.active}>≠ {text.scenarios.differences(different, block.base ?? '')}</span>
          )}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <div className={layout.column}>
          <AssumptionActions assumption={assumption} block={block} />
          <ValueFields
            kind={assumption.kind}
            unit={assumption.unit}
            scenarios={block.scenarios}
            values={assumption.values}
            calculated={assumption.calculated}
            notes={notes}
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
  if (typeof active === 'number') return text.scenarios.active(formatValue(active, { kind, unit }, language));
  if (active.startsWith('#')) return text.scenarios.activeBlank;
  return text.scenarios.active(kind === 'key' ? labelOf(active) || active : active);
}

/** What sets a value apart from the base, in words: a colour alone would not be seen by everybody. */
function useNotes(assumption: Assumption, block: ScenarioBlock): ValueNote[] | undefined {
  const text = useText().scenarios;
  const language = useLanguage();
  const base = basePosition(block);
  if (base < 0) return undefined;
  const other = assumption.values[base] ?? '';
  return differences(assumption, base).map((isDifferent, i) => {
    if (i === base) return { text: text.isBase, isDifferent };
    if (!isDifferent) return { isDifferent };
    if (other === '') return { text: text.differsFromBlank, isDifferent };
    return { text: text.differs(formatValue(other, assumption, language)), isDifferent };
  });
}
