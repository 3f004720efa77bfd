import { Checkbox, Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { CellsField } from '../../../components/CellsField';
import { NumberField } from '../../../components/NumberField';
import { useLayout } from '../../../components/useLayout';
import { readStep } from '../../../../core/amount';
import { useSay, useText } from '../../../state/language';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import type { TariffTableRequest } from '../../../../workbook';
import { InsertAt } from '../InsertAt';
import { useCells } from '../useCells';
import { readCounted, type CountedProblem } from './countedRows';
import type { RuleProps } from './MoreWays';
import { StepField } from './StepField';

type Example = TariffTableRequest['example'];
const EXAMPLES: readonly Example[] = ['classes', 'rate'];

/** A step table to change, and each party's fee by it beside the total that was stated. */
export default function TariffForm({ content }: RuleProps) {
  const { rules } = useText();
  const words = rules.tariff;
  const layout = useLayout();
  const say = useSay();
  const api = useWorkbookApi();
  const countedText = useCountedText();
  const [example, setExample] = useState<Example>('classes');
  const [address, setAddress] = useState('');
  const [total, setTotal] = useState<number | ''>('');
  const [step, setStep] = useState<number | ''>(1);
  const [partYear, setPartYear] = useState(false);
  const [reEntry, setReEntry] = useState(false);

  const cells = useCells(address, content);
  const counted = cells?.ok ? readCounted(cells.value) : undefined;
  const isStep = step !== '' && readStep(step).ok;
  const request =
    cells?.ok && counted?.ok && total !== '' && isStep
      ? {
          example,
          counted: cells.value.address,
          hasHeader: counted.hasHeader,
          total,
          step,
          partYear,
          reEntry,
        }
      : undefined;

  return (
    <>
      <Text size={200} className={layout.quiet}>
        {words.columns}
      </Text>
      <Text size={200} className={layout.quiet}>
        {words.bounds}
      </Text>
      <Field label={words.example}>
        <RadioGroup value={example} onChange={(_, { value }) => setExample(value as Example)}>
          {EXAMPLES.map((each) => (
            <Radio key={each} value={each} label={words.examples[each]} />
          ))}
        </RadioGroup>
      </Field>
      <CellsField
        label={words.counted}
        hint={words.countedHint}
        address={address}
        problem={cellsProblem()}
        onAddress={setAddress}
      />
      {counted?.ok && <Text aria-live="polite">{words.found(counted.count)}</Text>}
      <NumberField label={words.total} hint={words.totalHint} value={total} onNumber={setTotal} />
      <StepField step={step} onStep={setStep} />
      <div>
        <Checkbox
          label={words.partYear}
          checked={partYear}
          onChange={(_, { checked }) => setPartYear(checked === true)}
        />
        <Checkbox
          label={words.reEntry}
          checked={reEntry}
          onChange={(_, { checked }) => setReEntry(checked === true)}
        />
      </div>
      <InsertAt
        insert={request && ((place) => api.insertTariffTable({ ...request, ...place }))}
        missing={rules.missing}
        done={words.inserted}
      />
    </>
  );

  function cellsProblem(): string | undefined {
    if (cells?.ok === false) return say(cells.problem);
    return counted?.ok === false ? countedText(counted.problem) : undefined;
  }
}

function useCountedText(): (problem: CountedProblem) => string {
  const words = useText().rules.tariff;
  return (problem) => {
    switch (problem.kind) {
      case 'blankParty':
        return words.blankParty(problem.row);
      case 'notNumber':
      case 'negative':
      case 'sumRow':
        return words[problem.kind](problem.party);
      case 'notTwo':
      case 'noRows':
        return words[problem.kind];
    }
  };
}
