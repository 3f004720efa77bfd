import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { CellsField } from '../../../components/CellsField';
import { NumberField } from '../../../components/NumberField';
import { useLayout } from '../../../components/useLayout';
import { readStep } from '../../../../core/amount';
import { useText } from '../../../state/language';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import type { PriceIndex } from '../../../../workbook';
import { InsertAt } from '../InsertAt';
import { useAmounts } from '../useAmounts';
import type { RuleProps } from './MoreWays';
import { StepField } from './StepField';
import { useRestateProblems, type RestateWay } from './useRestateProblems';

const WAYS: readonly RestateWay[] = ['total', 'each'];

/** Between which years, with which lag, and the choice that must be made: the total or each amount. */
export function RestateFields({ index, content }: RuleProps & { readonly index: PriceIndex }) {
  const { rules } = useText();
  const words = rules.restate;
  const layout = useLayout();
  const api = useWorkbookApi();
  const [from, setFrom] = useState(index.years[0] ?? 0);
  const [to, setTo] = useState(index.years.at(-1) ?? 0);
  const [lag, setLag] = useState<number | ''>(0);
  const [way, setWay] = useState<RestateWay>();
  const [address, setAddress] = useState('');
  const [step, setStep] = useState<number | ''>(1);

  const amounts = useAmounts(address, content);
  const problems = useRestateProblems({ index, from, to, lag, way, amounts });
  const isReady = !problems.years && !problems.lag && !problems.amounts && way && amounts?.ok;
  const request =
    isReady && lag !== '' && step !== '' && readStep(step).ok
      ? { table: index.table, amounts: amounts.value.address, from, to, lag, step }
      : undefined;

  return (
    <>
      <div className={layout.pair}>
        <YearSelect label={words.from} year={from} years={index.years} onYear={setFrom} />
        <YearSelect label={words.to} year={to} years={index.years} problem={problems.years} onYear={setTo} />
      </div>
      <NumberField
        label={words.lag}
        hint={words.lagHint}
        unit={words.lagUnit}
        value={lag}
        problem={problems.lag}
        onNumber={setLag}
      />
      <Field label={words.way} required hint={way && words.wayTexts[way]}>
        <RadioGroup value={way ?? ''} onChange={(_, { value }) => setWay(value as RestateWay)}>
          {WAYS.map((each) => (
            <Radio key={each} value={each} label={words.ways[each]} />
          ))}
        </RadioGroup>
      </Field>
      {way && (
        <CellsField
          label={words[way]}
          hint={way === 'total' ? rules.oneCell : words.eachHint}
          address={address}
          problem={problems.amounts}
          onAddress={setAddress}
        />
      )}
      <StepField step={step} onStep={setStep} />
      <InsertAt
        insert={request && ((place) => api.insertRestated({ ...request, ...place }))}
        missing={way ? rules.missing : words.wayMissing}
        done={way === 'total' ? words.insertedTotal : words.inserted}
      />
    </>
  );
}

interface YearProps {
  readonly label: string;
  readonly year: number;
  readonly years: readonly number[];
  readonly problem?: string | undefined;
  readonly onYear: (year: number) => void;
}

function YearSelect({ label, year, years, problem, onYear }: YearProps) {
  return (
    <Field label={label} validationMessage={problem}>
      <Select value={String(year)} onChange={(_, { value }) => onYear(Number(value))}>
        {years.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </Select>
    </Field>
  );
}
