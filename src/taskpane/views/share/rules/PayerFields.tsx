import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { Key } from '../../../../core/key/key';
import { useText } from '../../../state/language';
import type { LimiterPayer } from '../../../../workbook';

const KINDS = ['others', 'party', 'reserve'] as const satisfies readonly LimiterPayer['kind'][];

/** Nothing is chosen from the start: who pays is for the agreement to say, not for a form. */
export interface PayerChoice {
  readonly kind: LimiterPayer['kind'] | undefined;
  readonly party: string;
}

export function readPayer({ kind, party }: PayerChoice, parties: Key['parties']): LimiterPayer | undefined {
  if (kind === undefined) return undefined;
  if (kind !== 'party') return { kind };
  return parties.some(({ name }) => name === party) ? { kind, party } : undefined;
}

interface Props {
  readonly chosen: PayerChoice;
  readonly parties: Key['parties'];
  readonly onChosen: (chosen: PayerChoice) => void;
}

export function PayerFields({ chosen, parties, onChosen }: Props) {
  const words = useText().rules.limiter;
  const isKnown = parties.some(({ name }) => name === chosen.party);
  return (
    <>
      <Field label={words.payer} required>
        <RadioGroup
          value={chosen.kind ?? ''}
          onChange={(_, { value }) => onChosen({ ...chosen, kind: value as LimiterPayer['kind'] })}
        >
          {KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={words.payers[kind]} />
          ))}
        </RadioGroup>
      </Field>
      {chosen.kind === 'party' && (
        <Field label={words.party} required>
          <Select
            value={isKnown ? chosen.party : ''}
            onChange={(_, { value }) => onChosen({ ...chosen, party: value })}
          >
            {!isKnown && <option value="" />}
            {parties.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
