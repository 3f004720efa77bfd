import { Button, Field, Input, Radio, RadioGroup, Select, Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { readStep } from '../../../../../core/amount';
import type { InvoiceRequest } from '../../../../../workbook';
import { EmptyState } from '../../../../components/EmptyState';
import { NumberField } from '../../../../components/NumberField';
import { ProblemBar } from '../../../../components/ProblemBar';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { AddSheet } from './AddSheet';
import type { Settlements } from './useSettlements';

const SUBJECTS = ['preliminary', 'settlement'] as const;
const KINDS = ['contribution', 'service'] as const;
const MOST = 60;
const MONTHS = 12;

interface Props {
  readonly settlements: Settlements;
  readonly onSettlement: () => void;
}

/** What is invoiced of which settlement sheet, in how many instalments and from when. */
export function InvoiceForm({ settlements, onSettlement }: Props) {
  const text = useText();
  const words = text.year.invoices;
  const layout = useLayout();
  const api = useWorkbookApi();
  const [chosen, setChosen] = useState('');
  const [of, setOf] = useState<InvoiceRequest['of']>('preliminary');
  const [count, setCount] = useState<number | ''>(4);
  const [months, setMonths] = useState<number | ''>(3);
  const [firstDue, setFirstDue] = useState('');
  const [step, setStep] = useState<number | ''>(1);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('contribution');
  const [reference, setReference] = useState('');

  if (!settlements) return <Spinner label={text.loading} />;
  if (!settlements.ok) return <ProblemBar problem={settlements.problem} />;
  const sheets = settlements.value.map(({ sheet }) => sheet);
  const settlement = sheets.includes(chosen) ? chosen : sheets.at(-1);
  if (settlement === undefined) {
    return (
      <EmptyState as="h2" title={words.noneTitle} text={words.noneText}>
        <Button onClick={onSettlement}>{words.toSettlement}</Button>
      </EmptyState>
    );
  }

  const isCount = isWhole(count, MOST);
  const isMonths = isWhole(months, MONTHS);
  const request =
    isCount && isMonths && step !== '' && readStep(step).ok && firstDue.trim() !== ''
      ? { settlement, of, count, months, step, firstDue, isService: kind === 'service', reference }
      : undefined;

  return (
    <div className={layout.column}>
      <Text>{words.text}</Text>
      <Field label={words.from}>
        <Select value={settlement} onChange={(_, { value }) => setChosen(value)}>
          {sheets.map((sheet) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </Select>
      </Field>
      <Field label={words.of}>
        <RadioGroup value={of} onChange={(_, { value }) => setOf(value as InvoiceRequest['of'])}>
          {SUBJECTS.map((each) => (
            <Radio key={each} value={each} label={words.ofs[each]} />
          ))}
        </RadioGroup>
      </Field>
      <div className={layout.pair}>
        <NumberField
          label={words.count}
          value={count}
          problem={count === '' || isCount ? undefined : words.countWrong}
          onNumber={setCount}
        />
        <NumberField
          label={words.months}
          value={months}
          problem={months === '' || isMonths ? undefined : words.monthsWrong}
          onNumber={setMonths}
        />
      </div>
      <Field label={words.firstDue} hint={words.firstDueHint}>
        <Input value={firstDue} maxLength={10} onChange={(_, { value }) => setFirstDue(value)} />
      </Field>
      <Field label={words.kind} hint={words.kindHint}>
        <RadioGroup value={kind} onChange={(_, { value }) => setKind(value as (typeof KINDS)[number])}>
          {KINDS.map((each) => (
            <Radio key={each} value={each} label={words.kinds[each]} />
          ))}
        </RadioGroup>
      </Field>
      <div className={layout.pair}>
        <NumberField label={words.step} value={step} onNumber={setStep} />
        <Field label={words.reference}>
          <Input value={reference} onChange={(_, { value }) => setReference(value)} />
        </Field>
      </div>
      <AddSheet
        proposed={words.sheet(/\d{4}/.exec(settlement)?.[0] ?? '')}
        insert={request && ((sheet) => api.insertInvoices({ ...request, sheet }))}
        missing={text.year.fillIn}
        done={words.done}
      />
    </div>
  );
}

function isWhole(number: number | '', most: number): number is number {
  return number !== '' && Number.isInteger(number) && number >= 1 && number <= most;
}
