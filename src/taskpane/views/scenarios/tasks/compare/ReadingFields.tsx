import { Field, Select } from '@fluentui/react-components';
import type { Measure } from '../../../../../core/measure';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { READINGS, type Reading } from './readings';

interface Props {
  readonly labels: readonly string[];
  readonly measure: Measure;
  readonly base: string;
  readonly reading: Reading;
  readonly onBase: (base: string) => void;
  readonly onReading: (reading: Reading) => void;
}

/** What is shown, and which scenario the others are compared with. */
export function ReadingFields({ labels, measure, base, reading, onBase, onReading }: Props) {
  const words = useText().compare;
  const layout = useLayout();
  return (
    <div className={layout.pair}>
      <Field label={words.show}>
        <Select value={reading} onChange={(_, { value }) => onReading(value as Reading)}>
          {READINGS.map((each) => (
            <option key={each} value={each}>
              {words.readings[each](measure)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.base}>
        <Select value={base} onChange={(_, { value }) => onBase(value)}>
          {labels.map((label) => (
            <option key={label}>{label}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
