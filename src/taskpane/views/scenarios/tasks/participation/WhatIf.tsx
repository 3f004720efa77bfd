import { useState } from 'react';
import { CellsField } from '../../../../components/CellsField';
import { NumberField } from '../../../../components/NumberField';
import type { WorkbookContent } from '../../../../../workbook/model';
import { useText } from '../../../../state/language';
import { KeySelect } from '../../../share/KeySelect';
import { findChoice, keyChoices } from '../../../share/keyChoices';
import { RoundingFields, type Rounding } from '../../../share/RoundingFields';
import { useTotal } from '../../../share/rules/useTotal';
import { Detail } from './Detail';
import { ExitTable } from './ExitTable';
import type { Judged } from './judge';
import { exitsOf, type Split } from './whatIf';

interface Props {
  readonly content: WorkbookContent;
  readonly judged: Judged;
}

const FIRST_ROUNDING: Rounding = { measure: 'kr', step: 1, method: 'störst rest' };

/** What an exit or a newcomer means: for the condition, and for what everybody pays of an amount. */
export function WhatIf({ content, judged }: Props) {
  const words = useText().participation;
  const choices = keyChoices(content);
  const [keyName, setKeyName] = useState(() => keyOfParties());
  const [typed, setTyped] = useState<number | ''>('');
  const [address, setAddress] = useState('');
  const [rounding, setRounding] = useState(FIRST_ROUNDING);
  const total = useTotal(address, content, rounding.step);
  const record = findChoice(choices, keyName)?.record;
  const amount = address === '' ? typed : (total.amount?.value ?? '');
  const split: Split | undefined =
    record?.key.ok && amount !== '' && rounding.step !== ''
      ? { key: record.key.value, amount, step: rounding.step, method: rounding.method }
      : undefined;

  return (
    <>
      <KeySelect choices={choices} keyName={keyName} onKeyName={setKeyName} />
      <NumberField
        label={words.amount}
        hint={words.amountHint}
        value={typed}
        disabled={address !== ''}
        live
        onNumber={setTyped}
      />
      <CellsField
        label={words.amountCell}
        hint={words.amountCellHint}
        address={address}
        problem={total.problem}
        onAddress={setAddress}
      />
      <RoundingFields rounding={rounding} onRounding={setRounding} />
      <ExitTable exits={exitsOf(judged, split)} hasAmount={split !== undefined} />
      <Detail keyName={keyName} record={record} split={split} amountCell={total.amount?.address} />
    </>
  );

  /** The key that was asked by is most likely that with the same parties. */
  function keyOfParties(): string {
    const { parties } = judged.answers;
    const asked = choices.keys.find(
      ({ record: each }) =>
        each?.key.ok &&
        each.key.value.parties.length === parties.length &&
        parties.every(({ name }) => each.key.ok && each.key.value.index.find(name) !== undefined),
    );
    return asked?.name ?? choices.keys[0]?.name ?? '';
  }
}
