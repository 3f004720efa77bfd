import { Field, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { ProblemBar } from '../../../components/ProblemBar';
import { useLayout } from '../../../components/useLayout';
import { sourceOf, years, type Measure } from '../../../../register';
import { useText } from '../../../state/language';
import { ChosenMunicipalities } from './ChosenMunicipalities';
import type { FormProps } from './form';
import { NameAndCreate } from './NameAndCreate';
import { PlacePicker } from './PlacePicker';
import { proposeLabel } from './proposeLabel';
import { readRegister, registerDraft } from './registerDraft';

/** Skattekraft is in the register too, but kronor per inhabitant are no weight. */
const WEIGHTS = ['folkmängd', 'skatteunderlag'] as const satisfies readonly Measure[];

export function RegisterForm({ keys, busy, onCreate }: FormProps) {
  const text = useText();
  const layout = useLayout();
  const [measure, setMeasure] = useState<Measure>('folkmängd');
  const [year, setYear] = useState(years('folkmängd').last);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [typedLabel, setTypedLabel] = useState<string>();

  const label = typedLabel ?? (codes.length > 0 ? proposeLabel(measure, year, codes, labelWords) : '');
  const read = readRegister(measure, year, codes);
  const draft = read.ok ? registerDraft(label, read.value) : undefined;

  function choose(next: Measure): void {
    const { first, last } = years(next);
    setMeasure(next);
    setYear(Math.min(Math.max(year, first), last));
  }

  return (
    <div className={layout.section}>
      <div className={layout.wideAndNarrow}>
        <Field label={text.newKey.measure}>
          <Select value={measure} onChange={(_, { value }) => choose(value as Measure)}>
            {WEIGHTS.map((weight) => (
              <option key={weight} value={weight}>
                {text.newKey.measures[weight]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text.newKey.year} hint={yearHint()}>
          <Select value={String(year)} onChange={(_, { value }) => setYear(Number(value))}>
            {yearsDown(measure).map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
      </div>
      <Text size={200} className={layout.quiet}>
        {text.newKey.taxPower}
      </Text>
      <PlacePicker onPick={(picked) => setCodes((before) => [...new Set([...before, ...picked])])} />
      {!read.ok && codes.length > 0 && <ProblemBar problem={read.problem} />}
      <ChosenMunicipalities measure={measure} year={year} codes={codes} onCodes={setCodes} />
      {codes.length > 0 && (
        <Text size={200} className={layout.quiet}>
          {`${text.newKey.source}: ${sourceOf(measure, year).text}`}
        </Text>
      )}
      <NameAndCreate
        label={label}
        onLabel={setTypedLabel}
        keys={keys}
        isComplete={draft !== undefined}
        busy={busy}
        onCreate={() => draft && onCreate(draft)}
      />
    </div>
  );

  function yearHint(): string | undefined {
    const incomes = sourceOf(measure, year).referenceDate.slice(0, 4);
    return measure === 'skatteunderlag' ? text.newKey.taxYear(Number(incomes)) : undefined;
  }
}

function yearsDown(measure: Measure): number[] {
  const { first, last } = years(measure);
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}

/** A label stands in the sheet, whose language is Swedish whatever the pane's is. */
const labelWords = {
  country: 'hela landet',
  and: ' och ',
  municipalities: (count: number): string => `${count} kommuner`,
};
