import { Field, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { readMethod } from '../../../../core/allocation/methods';
import { readAmount, readStep } from '../../../../core/amount';
import { compareKeys, type Difference } from '../../../../core/key/compareKeys';
import type { Key } from '../../../../core/key/key';
import { fail, type Result } from '../../../../core/problem';
import { NumberField } from '../../../components/NumberField';
import { ProblemBar } from '../../../components/ProblemBar';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import type { KeyRecord } from '../../../../workbook/model';
import { RoundingFields, type Rounding } from '../../share/RoundingFields';
import { ViewHead } from '../../../components/ViewHead';
import { DifferenceTable } from './DifferenceTable';

interface Props {
  readonly record: KeyRecord;
  readonly keys: readonly KeyRecord[];
  readonly onDone: () => void;
}

const FIRST_ROUNDING: Rounding = { measure: 'kr', step: 1, method: 'störst rest' };

/** Two keys, or two versions of one, side by side: who has come and gone, and what it means in money. */
export default function CompareKeys({ record, keys, onDone }: Props) {
  const text = useText();
  const layout = useLayout();
  const comparable = keys.filter(({ key }) => key.ok);
  const [before, setBefore] = useState(record.name);
  const [after, setAfter] = useState(nextTo(record, comparable)?.name ?? '');
  const [amount, setAmount] = useState<number | ''>('');
  const [rounding, setRounding] = useState(FIRST_ROUNDING);
  const [left, right] = [keyOf(before), keyOf(after)];
  const differences = left && right && amount !== '' ? compare(left, right, amount, rounding) : undefined;

  return (
    <div className={layout.section}>
      <ViewHead title={text.editor.compareTitle} onBack={onDone} />
      <div className={layout.pair}>
        {keySelect(text.editor.before, before, setBefore)}
        {keySelect(text.editor.after, after, setAfter)}
      </div>
      {left && left === right && <Text role="alert">{text.editor.sameKeys}</Text>}
      <NumberField
        live
        label={text.editor.amount}
        unit={rounding.measure}
        value={amount}
        onNumber={setAmount}
      />
      <RoundingFields rounding={rounding} onRounding={setRounding} />
      {left && right && amount === '' && <Text className={layout.quiet}>{text.editor.amountMissing}</Text>}
      {differences?.ok === false && <ProblemBar problem={differences.problem} />}
      {differences?.ok && left !== right && (
        <DifferenceTable differences={differences.value} measure={rounding.measure} />
      )}
    </div>
  );

  function keyOf(name: string): Key | undefined {
    const key = comparable.find((candidate) => candidate.name === name)?.key;
    return key?.ok ? key.value : undefined;
  }

  function keySelect(label: string, value: string, onKey: (name: string) => void) {
    return (
      <Field label={label}>
        <Select value={value} onChange={(_, chosen) => onKey(chosen.value)}>
          {!comparable.some(({ name }) => name === value) && (
            <option value={value}>{text.editor.chooseKey}</option>
          )}
          {comparable.map(({ name, label: called }) => (
            <option key={name} value={name}>
              {called}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
}

/** The version that was made of a key stands after it and is called by its name with something more. */
function nextTo(record: KeyRecord, keys: readonly KeyRecord[]): KeyRecord | undefined {
  const others = keys.filter(({ name }) => name !== record.name);
  return others.find(({ label }) => label.startsWith(record.label)) ?? others[0];
}

/** By the same steps as the cells are calculated. */
function compare(before: Key, after: Key, stated: number, rounding: Rounding): Result<Difference[]> {
  const method = readMethod(rounding.method);
  if (!method.ok) return method;
  const step = readStep(rounding.step);
  if (!step.ok) return step;
  if (!step.value) return fail({ kind: 'stepNotNumber', input: '' });
  const amount = readAmount(stated, step.value);
  return amount.ok ? compareKeys(before, after, amount.value, method.value) : amount;
}
