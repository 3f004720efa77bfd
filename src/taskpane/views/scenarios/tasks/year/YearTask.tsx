import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import type { TaskProps } from '../task';
import { InvoiceForm } from './InvoiceForm';
import { NewYearForm } from './NewYearForm';
import { SettlementForm } from './SettlementForm';
import { useSettlements } from './useSettlements';

const PARTS = ['settlement', 'invoices', 'newYear'] as const;
type Part = (typeof PARTS)[number];

/** The course of a year: settlement, invoices, and the step to the next one. */
export default function YearTask({ content, open }: TaskProps) {
  const words = useText().year;
  const layout = useLayout();
  const settlements = useSettlements(content);
  const [part, setPart] = useState<Part>('settlement');
  return (
    <div className={layout.section}>
      <Field label={words.part}>
        <RadioGroup value={part} onChange={(_, { value }) => setPart(value as Part)}>
          {PARTS.map((each) => (
            <Radio key={each} value={each} label={words.parts[each]} />
          ))}
        </RadioGroup>
      </Field>
      {part === 'settlement' && <SettlementForm content={content} open={open} settlements={settlements} />}
      {part === 'invoices' && (
        <InvoiceForm settlements={settlements} onSettlement={() => setPart('settlement')} />
      )}
      {part === 'newYear' && <NewYearForm content={content} />}
    </div>
  );
}
