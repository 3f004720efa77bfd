import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import { NumberField } from '../../../components/NumberField';
import { useLayout } from '../../../components/useLayout';
import { useLanguage, useText } from '../../../state/language';
import { judgeOverhead, NO_OVERHEAD, type OverheadFigures } from './judgeOverhead';

const useStyles = makeStyles({ panel: { marginInline: 0 } });

const FIELDS = ['budget', 'income', 'rate', 'base'] as const;

/** Whether budget, stated financing, overhead and its base agree with each other. */
export function OverheadCheck() {
  const { overhead: words } = useText().audit;
  const language = useLanguage();
  const layout = useLayout();
  const styles = useStyles();
  const [figures, setFigures] = useState<OverheadFigures>(NO_OVERHEAD);

  return (
    <Accordion collapsible>
      <AccordionItem value="overhead">
        <AccordionHeader as="h2">{words.title}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <div className={layout.column} role="group" aria-label={words.title}>
            <Text>{words.text}</Text>
            <div className={layout.pair}>
              {FIELDS.map((field) => (
                <NumberField
                  key={field}
                  live
                  label={words[field]}
                  value={figures[field]}
                  {...(field === 'rate' && { unit: '%' })}
                  {...(field === 'base' && { hint: words.baseHint })}
                  onNumber={(value) => setFigures((before) => ({ ...before, [field]: value }))}
                />
              ))}
            </div>
            <div className={layout.close} aria-live="polite">
              {judgeOverhead(figures, words, language).map((sentence) => (
                <Body1Strong key={sentence}>{sentence}</Body1Strong>
              ))}
            </div>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
