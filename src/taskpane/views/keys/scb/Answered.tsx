import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { canonicalName } from '../../../../core/party';
import { registerKeyFromScb, type ScbAnswer } from '../../../../register/scb';
import { ProblemBar } from '../../../components/ProblemBar';
import { useText } from '../../../state/language';
import { useAction } from '../../../state/useAction';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import type { KeyRecord } from '../../../../workbook/model';
import { NameAndCreate } from '../newKey/NameAndCreate';
import { proposeLabel } from '../newKey/proposeLabel';
import { ComparedTable } from './ComparedTable';
import { compare, type Basis } from './comparison';
import { Verdict } from './Verdict';

interface Props {
  readonly answer: ScbAnswer;
  readonly years: readonly number[];
  readonly codes: readonly string[];
  readonly basis: Basis;
  readonly keys: readonly KeyRecord[];
  readonly onCreated: () => void;
}

/** What SCB answered beside what was there; only then a new key, never over an old one. */
export function Answered({ answer, years, codes, basis, keys, onCreated }: Props) {
  const text = useText();
  const api = useWorkbookApi();
  const { run, busy } = useAction();
  const [year, setYear] = useState(years.at(-1) ?? 0);
  const [typedLabel, setTypedLabel] = useState<string>();
  const key = registerKeyFromScb(answer, year, codes);
  const rows = compare(answer, year, codes, basis);
  const label = typedLabel ?? freeLabel(proposeLabel(answer.measure, year, codes, labelWords));

  async function create(): Promise<void> {
    if (!key.ok) return;
    const created = await run(() => api.createKey({ label: label.trim(), ...key.value }), {
      done: (made) => text.scb.created(made.label, made.name),
    });
    if (created.ok) onCreated();
  }

  return (
    <>
      {years.length > 1 && (
        <Field label={text.scb.year}>
          <Select value={String(year)} onChange={(_, { value }) => setYear(Number(value))}>
            {years.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
      )}
      <Verdict answer={answer} year={year} rows={rows} />
      <ComparedTable rows={rows} />
      {!key.ok && <ProblemBar problem={key.problem} />}
      <NameAndCreate
        label={label}
        onLabel={setTypedLabel}
        keys={keys}
        isComplete={key.ok}
        busy={busy}
        onCreate={() => void create()}
      />
    </>
  );

  /** The old version has the plain label already: the date of the figures tells the two apart. */
  function freeLabel(proposed: string): string {
    const isTaken = keys.some((other) => canonicalName(other.label) === canonicalName(proposed));
    return isTaken ? `${proposed} (SCB ${answer.updated})` : proposed;
  }
}

/** A label stands in the sheet, whose language is Swedish whatever the pane's is. */
const labelWords = {
  country: 'hela landet',
  and: ' och ',
  municipalities: (count: number): string => `${count} kommuner`,
};
