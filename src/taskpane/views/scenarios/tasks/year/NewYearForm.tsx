import { Body1Strong, Button, Checkbox, Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { NewYearStep } from '../../../../../workbook';
import { ProblemBar } from '../../../../components/ProblemBar';
import { useLayout } from '../../../../components/useLayout';
import { YearField } from '../../../../components/YearField';
import { useSay, useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useCanChange } from '../../../../state/workbook';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { workbookYear } from '../../../../../workbook/keys/scenarioYear';
import type { TaskProps } from '../task';
import { useNewYear } from './useNewYear';
import { isYear } from './yearKey';

const KINDS: readonly NewYearStep['kind'][] = ['keepSheet', 'newKey', 'renameScenario'];

/** Lists what can be done to go on to the next year; exactly what is ticked is done. */
export function NewYearForm({ content }: Pick<TaskProps, 'content'>) {
  const text = useText();
  const words = text.year.newYear;
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const [year, setYear] = useState<number | ''>(workbookYear(content));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const listed = useNewYear(isYear(year) ? year : undefined, content);
  const steps = listed?.ok ? listed.value : [];
  const chosen = steps.filter((step) => !step.problem && !left.has(idOf(step)));

  function choose(step: NewYearStep, isChosen: boolean): void {
    const others = new Set(left);
    if (isChosen) others.delete(idOf(step));
    else others.add(idOf(step));
    setLeft(others);
  }

  async function roll(): Promise<void> {
    if (isYear(year))
      await run(() => api.rollForward(year, chosen), { done: ({ done }) => words.done(done) });
  }

  return (
    <div className={layout.column}>
      <Text>{words.text}</Text>
      <YearField
        label={words.from}
        value={year}
        problem={year === '' || isYear(year) ? undefined : text.year.yearWrong}
        onYear={setYear}
      />
      {isYear(year) && !listed && <Spinner label={text.loading} />}
      {listed?.ok === false && <ProblemBar problem={listed.problem} />}
      {isYear(year) && listed?.ok && steps.length === 0 && <Text>{words.none(year)}</Text>}
      {KINDS.map((kind) => (
        <StepGroup
          key={kind}
          title={words.steps[kind]}
          steps={steps.filter((step) => step.kind === kind)}
          isChosen={(step) => chosen.includes(step)}
          onChoose={choose}
        />
      ))}
      {chosen.some(({ kind }) => kind === 'newKey') && (
        <Text size={200} className={layout.quiet}>
          {words.chosenKeys}
        </Text>
      )}
      {steps.length > 0 && (
        <div>
          <Button
            appearance="primary"
            disabled={chosen.length === 0 || busy || !canChange}
            onClick={() => void roll()}
          >
            {words.run(chosen.length)}
          </Button>
        </div>
      )}
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly steps: readonly NewYearStep[];
  readonly isChosen: (step: NewYearStep) => boolean;
  readonly onChoose: (step: NewYearStep, isChosen: boolean) => void;
}

function StepGroup({ title, steps, isChosen, onChoose }: GroupProps) {
  const { newYear } = useText().year;
  const say = useSay();
  const layout = useLayout();
  if (steps.length === 0) return null;
  return (
    <div role="group" aria-label={title} className={layout.close}>
      <Body1Strong>{title}</Body1Strong>
      {steps.map((step) => (
        <div key={idOf(step)}>
          <Checkbox
            label={newYear.step(step.from, step.to)}
            checked={isChosen(step)}
            disabled={step.problem !== undefined}
            onChange={(_, { checked }) => onChoose(step, checked === true)}
          />
          {step.problem && (
            <Text size={200} block className={layout.quiet}>
              {say(step.problem)}
            </Text>
          )}
        </div>
      ))}
    </div>
  );
}

function idOf({ kind, from }: NewYearStep): string {
  return `${kind} ${from}`;
}
