import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { Exact } from '../../../../core/amount';
import { CellsField } from '../../../components/CellsField';
import { NumberField } from '../../../components/NumberField';
import { ProblemBar } from '../../../components/ProblemBar';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import { InsertAt } from '../InsertAt';
import { findChoice, keyChoices } from '../keyChoices';
import { KeySelect } from '../KeySelect';
import { useAmounts } from '../useAmounts';
import { checkFractions, findUnfit } from './limiterRequest';
import type { RuleProps } from './MoreWays';
import { PayerFields, readPayer, type PayerChoice } from './PayerFields';
import { StepField } from './StepField';
import { useBeforeProblem } from './useBeforeProblem';
import { useTotal } from './useTotal';

/** No share changes by more than so many per cent against last year; who pays for that is never chosen for the user. */
export default function LimiterForm({ content }: RuleProps) {
  const { rules } = useText();
  const words = rules.limiter;
  const layout = useLayout();
  const api = useWorkbookApi();
  const choices = keyChoices(content);
  const [keyName, setKeyName] = useState(choices.keys[0]?.name ?? '');
  const [amountAt, setAmountAt] = useState('');
  const [beforeAt, setBeforeAt] = useState('');
  const [percent, setPercent] = useState<number | ''>('');
  const [step, setStep] = useState<number | ''>(1);
  const [chosen, setChosen] = useState<PayerChoice>({ kind: undefined, party: '' });

  const read = findChoice(choices, keyName)?.record?.key;
  const key = read?.ok ? checkFractions(read.value) : undefined;
  const parties = key?.ok ? key.value.parties : [];
  const total = useTotal(amountAt, content, step);
  const before = useAmounts(beforeAt, content);
  const beforeProblem = useBeforeProblem(before, parties);
  const isPercent = percent === '' || (percent > 0 && percent <= 100);
  const payer = readPayer(chosen, parties);
  const change = percent === '' || !isPercent ? undefined : new Exact(percent).div(100).toNumber();
  const isFilled = key?.ok && total.amount && before?.ok && !beforeProblem && change && step !== '';
  const unfit =
    isFilled && payer
      ? findUnfit({
          key: key.value,
          amount: total.amount.value,
          before: before.value.cells,
          change,
          payer: payer.kind,
          step,
        })
      : undefined;
  const request =
    isFilled && payer && !unfit
      ? {
          keyName,
          parties: parties.map(({ name }) => name),
          amount: total.amount.address,
          before: before.value.address,
          change,
          payer,
          step,
        }
      : undefined;

  if (choices.keys.length === 0) return <Text className={layout.quiet}>{words.noKeys}</Text>;
  return (
    <>
      <KeySelect choices={choices} keyName={keyName} onKeyName={setKeyName} />
      {key?.ok === false && <ProblemBar problem={key.problem} />}
      <CellsField
        label={rules.amount}
        hint={rules.amountHint}
        address={amountAt}
        problem={total.problem}
        onAddress={setAmountAt}
      />
      <CellsField
        label={words.before}
        hint={words.beforeHint(parties.length)}
        address={beforeAt}
        problem={beforeProblem}
        onAddress={setBeforeAt}
      />
      <div className={layout.pair}>
        <NumberField
          label={words.change}
          unit="%"
          value={percent}
          problem={isPercent ? undefined : rules.percent}
          onNumber={setPercent}
        />
        <StepField step={step} onStep={setStep} />
      </div>
      <PayerFields chosen={chosen} parties={parties} onChosen={setChosen} />
      {unfit && <ProblemBar problem={unfit} />}
      <InsertAt
        insert={request && ((place) => api.insertLimiter({ ...request, ...place }))}
        missing={isFilled && !payer ? words.payerMissing : rules.missing}
        done={words.inserted}
      />
    </>
  );
}
