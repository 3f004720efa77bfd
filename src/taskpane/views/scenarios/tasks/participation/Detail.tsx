import { Field, Radio, RadioGroup, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { ProblemBar } from '../../../../components/ProblemBar';
import { useLayout } from '../../../../components/useLayout';
import { METHODS } from '../../../../../core/allocation/methods';
import { useText } from '../../../../state/language';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import type { ParticipantChange, ParticipantsRequest } from '../../../../../workbook';
import type { KeyRecord } from '../../../../../workbook/model';
import { InsertAt } from '../../../share/InsertAt';
import { PartyEffectTable } from './PartyEffectTable';
import { JoinFields, type Newcomer } from './JoinFields';
import { canBeJoined, ifJoins, ifLeaves, type Split } from './whatIf';

const KINDS = ['leaves', 'joins'] as const satisfies readonly ParticipantChange['kind'][];

interface Props {
  readonly keyName: string;
  readonly record: KeyRecord | undefined;
  readonly split: Split | undefined;
  /** Absent for an amount that was typed. */
  readonly amountCell: string | undefined;
}

/** One change of who takes part, party by party, and the same as a table of formulas. */
export function Detail({ keyName, record, split, amountCell }: Props) {
  const words = useText().participation;
  const layout = useLayout();
  const api = useWorkbookApi();
  const [kind, setKind] = useState<ParticipantChange['kind']>('leaves');
  const [leaver, setLeaver] = useState('');
  const [newcomer, setNewcomer] = useState<Newcomer>({ party: '', weight: '' });
  if (!record?.key.ok) return null;
  const key = record.key.value;
  const parties = key.parties.map(({ name }) => name);
  const leaving = parties.includes(leaver) ? leaver : (parties[0] ?? '');
  const isRefused = kind === 'joins' && !canBeJoined(key);
  const change = chosenChange();
  const effects =
    split && change
      ? change.kind === 'leaves'
        ? ifLeaves(split, change.party)
        : ifJoins(split, change.party, change.weight)
      : undefined;
  const request = effects?.ok && change && split ? insertion(change, split) : undefined;

  return (
    <>
      <Field label={words.change}>
        <RadioGroup value={kind} onChange={(_, { value }) => setKind(value as ParticipantChange['kind'])}>
          {KINDS.map((each) => (
            <Radio key={each} value={each} label={words.changes[each]} />
          ))}
        </RadioGroup>
      </Field>
      {kind === 'leaves' && (
        <Field label={words.leaver}>
          <Select value={leaving} onChange={(_, { value }) => setLeaver(value)}>
            {parties.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      {isRefused && <Text>{words.joinRefused}</Text>}
      {kind === 'joins' && !isRefused && (
        <JoinFields record={record} newcomer={newcomer} onNewcomer={setNewcomer} />
      )}
      {!split && <Text className={layout.quiet}>{words.needsAmount}</Text>}
      {effects?.ok === false && <ProblemBar problem={effects.problem} />}
      {effects?.ok && <PartyEffectTable effects={effects.value} caption={words.change} />}
      {effects?.ok && (
        <Text size={200} className={layout.quiet}>
          {words.newState}
        </Text>
      )}
      <InsertAt
        insert={request && ((place) => api.insertParticipants({ ...request, ...place }))}
        missing={words.needsAmount}
        done={words.inserted}
      />
    </>
  );

  function chosenChange(): ParticipantChange | undefined {
    if (isRefused) return undefined;
    if (kind === 'leaves') return { kind, party: leaving };
    const party = newcomer.party.trim();
    const isNew = party !== '' && key.index.find(party) === undefined;
    return isNew && newcomer.weight !== '' ? { kind, party, weight: newcomer.weight } : undefined;
  }

  function insertion(
    changed: ParticipantChange,
    { amount, step, method }: Split,
  ): Omit<ParticipantsRequest, 'target'> | undefined {
    if (step === '') return undefined;
    const request = {
      keyName,
      parties,
      change: changed,
      amount: amountCell === undefined ? amount : (`=${amountCell}` as const),
      step,
    };
    return method === METHODS[0]?.names[0] ? request : { ...request, method };
  }
}
