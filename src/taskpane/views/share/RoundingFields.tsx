import { readStep } from '../../../core/amount';
import { MeasureField } from '../../components/MeasureField';
import { NumberField } from '../../components/NumberField';
import { useLayout } from '../../components/useLayout';
import { useSay, useText } from '../../state/language';
import type { Measure } from '../../../core/measure';
import { MethodField } from './MethodField';

export interface Rounding {
  readonly measure: Measure;
  readonly step: number | '';
  /** By its Swedish name, as in formulas. */
  readonly method: string;
}

interface Props {
  readonly rounding: Rounding;
  readonly onRounding: (rounding: Rounding) => void;
}

export function RoundingFields({ rounding, onRounding }: Props) {
  const text = useText();
  const say = useSay();
  const layout = useLayout();
  const { measure, step, method } = rounding;
  const size = step === '' ? undefined : readStep(step);

  return (
    <>
      <div className={layout.pair}>
        <MeasureField
          measure={measure}
          onMeasure={(chosen) => onRounding({ ...rounding, measure: chosen })}
        />
        <NumberField
          label={text.share.step}
          hint={text.share.stepHint(measure)}
          value={step}
          problem={size?.ok === false ? say(size.problem) : undefined}
          onNumber={(value) => onRounding({ ...rounding, step: value })}
        />
      </div>
      <MethodField method={method} onMethod={(chosen) => onRounding({ ...rounding, method: chosen })} />
    </>
  );
}
