import { Field, Select } from '@fluentui/react-components';
import { MEASURES, type Measure } from '../../core/measure';
import { useText } from '../state/language';

interface Props {
  readonly measure: Measure;
  readonly onMeasure: (measure: Measure) => void;
}

/** What amounts are counted in. */
export function MeasureField({ measure, onMeasure }: Props) {
  const { measure: label, measures } = useText().share;
  return (
    <Field label={label}>
      <Select value={measure} onChange={(_, { value }) => onMeasure(value as Measure)}>
        {MEASURES.map((each) => (
          <option key={each} value={each}>
            {measures[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
