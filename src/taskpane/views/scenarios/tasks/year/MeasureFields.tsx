import { MeasureField } from '../../../../components/MeasureField';
import { useLayout } from '../../../../components/useLayout';
import type { Measure } from '../../../../../core/measure';
import { StepField } from '../../../share/rules/StepField';

interface Props {
  readonly measure: Measure;
  readonly onMeasure: (measure: Measure) => void;
  readonly step: number | '';
  readonly onStep: (step: number | '') => void;
}

export function MeasureFields({ measure, onMeasure, step, onStep }: Props) {
  const layout = useLayout();
  return (
    <div className={layout.pair}>
      <MeasureField measure={measure} onMeasure={onMeasure} />
      <StepField step={step} onStep={onStep} />
    </div>
  );
}
