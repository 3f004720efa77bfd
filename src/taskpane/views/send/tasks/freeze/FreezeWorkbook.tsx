import { Button, Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { FreezePlan, FreezeRequest } from '../../../../../workbook';
import { ProblemBar } from '../../../../components/ProblemBar';
import { useLayout } from '../../../../components/useLayout';
import { WarningBar } from '../../../../components/WarningBar';
import { useText } from '../../../../state/language';
import { useCanChange } from '../../../../state/workbook';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { RunningTask } from '../../RunningTask';
import { useLongWork } from '../../useLongWork';
import { countHow } from './countHow';
import { FreezeResult } from './FreezeResult';
import { freezeAndRecord, type FrozenToSend } from './freezeAndRecord';
import { PlanView } from './PlanView';

const WHERES = ['inPlace', 'copies'] as const satisfies readonly FreezeRequest['where'][];

/** What is going to be frozen, what it becomes, and then what it became. */
export function FreezeWorkbook({ onShowFrozen }: { onShowFrozen: () => void }) {
  const words = useText().send.freeze;
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { running, problem, start, stop } = useLongWork();
  const [where, setWhere] = useState<FreezeRequest['where']>('inPlace');
  const [plan, setPlan] = useState<FreezePlan>();
  const [outcome, setOutcome] = useState<{ made: FrozenToSend; plan: FreezePlan }>();

  async function makePlan(): Promise<void> {
    setPlan(undefined);
    const made = await start(words.planning, (work) => api.planFreeze({ where }, work));
    if (made.ok) setPlan(made.value);
  }

  async function freeze(chosen: FreezePlan): Promise<void> {
    const frozen = await start(words.running, (work) => freezeAndRecord(api, chosen, work), {
      done: ({ outcome: { cells } }) => {
        const { formulas, values } = countHow(cells);
        return words.done(formulas, values);
      },
    });
    if (frozen.ok) setOutcome({ made: frozen.value, plan: chosen });
  }

  if (running) return <RunningTask running={running} onStop={stop} />;
  if (outcome) return <FreezeResult frozen={outcome.made} plan={outcome.plan} onGoOn={onShowFrozen} />;
  return (
    <div className={layout.section}>
      <Text>{words.why}</Text>
      <WarningBar>{words.saveFirst}</WarningBar>
      <Field label={words.where}>
        <RadioGroup
          value={where}
          onChange={(_, { value }) => {
            setWhere(WHERES.find((each) => each === value) ?? 'inPlace');
            setPlan(undefined);
          }}
        >
          {WHERES.map((each) => (
            <Radio key={each} value={each} label={words.wheres[each]} />
          ))}
        </RadioGroup>
      </Field>
      <div>
        <Button
          appearance={plan ? 'secondary' : 'primary'}
          autoFocus={problem !== undefined}
          disabled={!canChange}
          onClick={() => void makePlan()}
        >
          {words.plan}
        </Button>
      </div>
      {problem && problem.kind !== 'sharingStopped' && <ProblemBar problem={problem} />}
      {plan && <PlanView key={plan.request.where} plan={plan} onFreeze={(chosen) => void freeze(chosen)} />}
    </div>
  );
}
