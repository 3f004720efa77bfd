import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Select,
  makeStyles,
} from '@fluentui/react-components';
import type { KeyRecord } from '../../../workbook/model';
import { NumberField } from '../../components/NumberField';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import type { AuditDraft } from './useAuditDraft';

const useStyles = makeStyles({ panel: { marginInline: 0 } });

interface Props {
  readonly draft: AuditDraft;
  readonly keys: readonly KeyRecord[];
  readonly onDraft: (change: Partial<AuditDraft>) => void;
}

/** What a table is held against, by whoever knows it: the key that it should follow, and what it was rounded to. */
export function CompareFields({ draft, keys, onDraft }: Props) {
  const { compare: words } = useText().audit;
  const layout = useLayout();
  const styles = useStyles();
  const whole = keys.filter(({ key }) => key.ok);
  return (
    <Accordion collapsible>
      <AccordionItem value="compare">
        <AccordionHeader as="h2">{words.title}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <div className={layout.pair}>
            {whole.length > 0 && (
              <Field label={words.key}>
                <Select value={draft.keyName} onChange={(_, { value }) => onDraft({ keyName: value })}>
                  <option value="">{words.noKey}</option>
                  {whole.map(({ name, label }) => (
                    <option key={name} value={name}>
                      {label}
                    </option>
                  ))}
                </Select>
              </Field>
            )}
            <NumberField
              label={words.step}
              hint={words.stepHint}
              value={draft.step}
              onNumber={(step) => onDraft({ step: step === '' || step > 0 ? step : '' })}
            />
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
