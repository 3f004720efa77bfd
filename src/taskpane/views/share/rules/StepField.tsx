import { readStep } from '../../../../core/amount';
import { NumberField } from '../../../components/NumberField';
import { useSay, useText } from '../../../state/language';

interface Props {
  readonly step: number | '';
  readonly onStep: (step: number | '') => void;
}

export function StepField({ step, onStep }: Props) {
  const text = useText();
  const say = useSay();
  const size = step === '' ? undefined : readStep(step);
  return (
    <NumberField
      label={text.share.step}
      hint={text.rules.stepHint}
      value={step}
      problem={size?.ok === false ? say(size.problem) : undefined}
      onNumber={onStep}
    />
  );
}
