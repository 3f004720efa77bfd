import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useText } from '../../../../state/language';
import type { SettlementSheet } from '../../../../../workbook';
import { ResidueTable } from './ResidueTable';

interface Props {
  readonly settlements: readonly SettlementSheet[];
  readonly carriedFrom: string;
  readonly onCarriedFrom: (sheet: string) => void;
  readonly appliesCarried: boolean;
  readonly onAppliesCarried: (applies: boolean) => void;
}

/** What earlier years have rounded off: always shown and carried on, and counted only where that is asked for. */
export function CarriedFields({ settlements, carriedFrom, onCarriedFrom, ...applies }: Props) {
  const words = useText().year.settlement;
  if (settlements.length === 0) return null;
  return (
    <>
      <Field label={words.carried} hint={words.carriedHint}>
        <Select value={carriedFrom} onChange={(_, { value }) => onCarriedFrom(value)}>
          <option value="">{words.noCarried}</option>
          {settlements.map(({ sheet }) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </Select>
      </Field>
      {carriedFrom !== '' && (
        <Field hint={words.appliedHint}>
          <Checkbox
            label={words.applied}
            checked={applies.appliesCarried}
            onChange={(_, { checked }) => applies.onAppliesCarried(checked === true)}
          />
        </Field>
      )}
      <ResidueTable settlements={settlements} />
    </>
  );
}
