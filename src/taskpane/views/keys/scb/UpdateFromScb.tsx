import { Field, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { years as registerYears, type Measure } from '../../../../register';
import { useLayout } from '../../../components/useLayout';
import { ViewHead } from '../../../components/ViewHead';
import { useText } from '../../../state/language';
import type { KeyRecord } from '../../../../workbook/model';
import { AddressSetting } from './AddressSetting';
import { readAllowedAddress } from './allowedAddress';
import { Answered } from './Answered';
import { findYearFault, yearsBetween } from './askedYears';
import { codesOf, isBasis } from './comparison';
import { FetchButton } from './FetchButton';
import { Places } from './Places';
import { useAddress } from './useAddress';
import { useFetching, type Question } from './useFetching';
import { YearFields } from './YearFields';

/** Skattekraft is kronor per inhabitant, and that is no weight. */
const WEIGHTS = ['folkmängd', 'skatteunderlag'] as const satisfies readonly Measure[];

interface Props {
  readonly keys: readonly KeyRecord[];
  readonly onDone: () => void;
}

/** New figures from SCB beside the old ones, and a new key of them. Nothing is asked before the button is pressed. */
export default function UpdateFromScb({ keys, onDone }: Props) {
  const text = useText();
  const words = text.scb;
  const layout = useLayout();
  const [measure, setMeasure] = useState<Measure>('folkmängd');
  const [first, setFirst] = useState<number | ''>(registerYears('folkmängd').last);
  const [last, setLast] = useState<number | ''>(registerYears('folkmängd').last);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [basisName, setBasisName] = useState('');
  const { address, isKept, onAddress } = useAddress();
  const { fetching, start, stop } = useFetching();

  const bases = keys.filter(isBasis);
  const basis = bases.find(({ name }) => name === basisName);
  const isYears = first !== '' && last !== '' && findYearFault(first, last) === undefined;
  const question: Question | undefined =
    isYears && readAllowedAddress(address).ok
      ? { measure, years: yearsBetween(first, last), address }
      : undefined;
  const isStale = fetching.status === 'done' && !isSame(fetching.question, question);

  /** The years of one measure are not those of another; the latest that the register knows is where to begin. */
  function chooseMeasure(next: Measure): void {
    if (next === measure) return;
    setMeasure(next);
    setFirst(registerYears(next).last);
    setLast(registerYears(next).last);
  }

  function chooseBasis(name: string): void {
    const chosen = bases.find((key) => key.name === name);
    setBasisName(name);
    if (!chosen) return;
    setCodes(codesOf(chosen));
    chooseMeasure(/skatteunderlag/i.test(chosen.facts.measure) ? 'skatteunderlag' : 'folkmängd');
  }

  return (
    <div className={layout.section}>
      <ViewHead title={words.title} onBack={onDone} />
      <Text>{words.text}</Text>
      {bases.length > 0 && (
        <Field label={words.basis}>
          <Select value={basisName} onChange={(_, { value }) => chooseBasis(value)}>
            <option value="">{words.register}</option>
            {bases.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={text.newKey.measure}>
        <Select value={measure} onChange={(_, { value }) => chooseMeasure(value as Measure)}>
          {WEIGHTS.map((each) => (
            <option key={each} value={each}>
              {text.newKey.measures[each]}
            </option>
          ))}
        </Select>
      </Field>
      <YearFields measure={measure} first={first} last={last} onFirst={setFirst} onLast={setLast} />
      <Places codes={codes} onCodes={setCodes} />
      <AddressSetting address={address} isKept={isKept} onAddress={onAddress} />
      <FetchButton
        fetching={fetching}
        isComplete={question !== undefined && codes.length > 0}
        missing={codes.length === 0 ? words.missing : undefined}
        onFetch={() => question && start(question)}
        onStop={stop}
      />
      {isStale && <Text>{words.stale}</Text>}
      {fetching.status === 'done' && !isStale && codes.length > 0 && (
        <Answered
          answer={fetching.answer}
          years={fetching.question.years}
          codes={codes}
          basis={basis}
          keys={keys}
          onCreated={onDone}
        />
      )}
    </div>
  );
}

function isSame(asked: Question, now: Question | undefined): boolean {
  return JSON.stringify(asked) === JSON.stringify(now);
}
