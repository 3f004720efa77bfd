import { Button, Field, Input, Select, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { NumberField } from '../../../components/NumberField';
import { ProblemBar } from '../../../components/ProblemBar';
import { useLayout } from '../../../components/useLayout';
import { useSay, useText } from '../../../state/language';
import { useAction } from '../../../state/useAction';
import { useCanChange } from '../../../state/workbook';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import { checkLabel } from '../checkLabel';
import { blendable } from '../editor/portions';
import type { FormProps } from './form';
import { MOST_YEARS, phaseInSteps } from './phaseInSteps';
import { PhaseInTable } from './PhaseInTable';

/** From one key to another over some years: a blend for each of them. */
export function PhaseInForm({ keys, onDone }: FormProps) {
  const text = useText();
  const say = useSay();
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [firstYear, setFirstYear] = useState<number | ''>('');
  const [years, setYears] = useState<number | ''>(3);
  const [typedLabel, setLabel] = useState<string>();

  const labelOf = (name: string): string => keys.find((key) => key.name === name)?.label ?? name;
  const label = typedLabel ?? (from && to ? `${labelOf(from)} till ${labelOf(to)}` : '');
  const yearProblem = firstYear !== '' && !isYear(firstYear) ? text.editor.yearWrong : undefined;
  const yearsProblem =
    years !== '' && !isWithin(years, 2, MOST_YEARS) ? text.editor.yearsWrong(MOST_YEARS) : undefined;
  const isFilled = from !== '' && to !== '' && from !== to && firstYear !== '' && years !== '';
  const isInOrder = isFilled && !yearProblem && !yearsProblem;
  const plan = useMemo(
    () => (isInOrder ? { label: label.trim(), from, to, firstYear, years } : undefined),
    [isInOrder, label, from, to, firstYear, years],
  );
  const steps = useMemo(() => plan && phaseInSteps(plan, keys, api.previewKey), [plan, keys, api]);
  const taken = steps?.ok
    ? steps.value.map((step) => checkLabel(step.label, keys)).find((found) => found !== undefined)
    : undefined;
  const labelProblem = label.trim() === '' ? checkLabel(label, keys) : taken;

  async function create(): Promise<void> {
    if (!plan) return;
    const created = await run(() => api.createPhaseIn(plan), {
      done: (made) => text.editor.phasedIn(made.length),
    });
    if (created.ok) onDone();
  }

  return (
    <div className={layout.section}>
      <div className={layout.pair}>
        {keySelect(text.editor.fromKey, from, setFrom)}
        {keySelect(text.editor.toKey, to, setTo)}
        <NumberField
          live
          label={text.editor.firstYear}
          value={firstYear}
          problem={yearProblem}
          onNumber={setFirstYear}
        />
        <NumberField
          live
          label={text.editor.years}
          value={years}
          problem={yearsProblem}
          onNumber={setYears}
        />
      </div>
      {from !== '' && from === to && <Text role="alert">{text.editor.sameKeys}</Text>}
      {steps?.ok === false && <ProblemBar problem={steps.problem} />}
      {steps?.ok && <PhaseInTable steps={steps.value} to={labelOf(to)} />}
      <Field
        label={text.editor.phaseInLabel}
        hint={text.editor.phaseInLabelHint}
        validationMessage={labelProblem && isFilled ? say(labelProblem) : undefined}
      >
        <Input value={label} onChange={(_, { value }) => setLabel(value)} />
      </Field>
      <div>
        <Button
          appearance="primary"
          disabled={!steps?.ok || labelProblem !== undefined || busy || !canChange}
          onClick={() => void create()}
        >
          {text.editor.createAll}
        </Button>
      </div>
    </div>
  );

  function keySelect(name: string, value: string, onKey: (key: string) => void) {
    return (
      <Field label={name}>
        <Select value={value} onChange={(_, chosen) => onKey(chosen.value)}>
          <option value="">{text.editor.chooseKey}</option>
          {blendable(keys).map((key) => (
            <option key={key.name} value={key.name}>
              {key.label}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && isWithin(year, 1900, 2100);
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
