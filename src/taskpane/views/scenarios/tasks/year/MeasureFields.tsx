import { Field, Select } from '@fluentui/react-components';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { MONEY_MEASURES, type MoneyMeasure } from '../../../share/inhabitants';
import { StepField } from '../../../share/rules/StepField';

interface Props {
  readonly measure: MoneyMeasure;
  readonly onMeasure: (measure: MoneyMeasure) => void;
  readonly step: number | '';
  readonly onStep: (step: number | '') => void;
}

export function MeasureFields({ measure, onMeasure, step, onStep }: Props) {
  const text = useText();
  const layout = useLayout();
  return (
    <div className={layout.pair}>
      <Field label={text.share.measure}>
        <Select value={measure} onChange={(_, { value }) => onMeasure(value as MoneyMeasure)}>
          {MONEY_MEASURES.map((each) => (
            <option key={each} value={each}>
              {text.share.measures[each]}
            </option>
          ))}
        </Select>
      </Field>
      <StepField step={step} onStep={onStep} />
    </div>
  );
}
