import { Field, Select } from '@fluentui/react-components';
import { useText } from '../../../../state/language';
import { MONEY_MEASURES, type MoneyMeasure } from '../../../share/inhabitants';

interface Props {
  readonly measure: MoneyMeasure;
  readonly onMeasure: (measure: MoneyMeasure) => void;
}

/** What amounts are counted in where no assumption says it. */
export function MeasureField({ measure, onMeasure }: Props) {
  const text = useText();
  return (
    <Field label={text.share.measure}>
      <Select value={measure} onChange={(_, { value }) => onMeasure(value as MoneyMeasure)}>
        {MONEY_MEASURES.map((each) => (
          <option key={each} value={each}>
            {text.share.measures[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
