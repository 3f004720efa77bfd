import { Checkbox, Field } from '@fluentui/react-components';
import { useText } from '../../../../state/language';

interface Props {
  readonly tied: boolean;
  readonly onTied: (tied: boolean) => void;
  /** All years have one key. */
  readonly canTie: boolean;
}

export function TiePlanField({ tied, onTied, canTie }: Props) {
  const words = useText().plan.tied;
  return (
    <Field hint={canTie ? words.does : words.differ}>
      <Checkbox
        label={words.option}
        checked={tied && canTie}
        disabled={!canTie}
        onChange={(_, { checked }) => onTied(checked === true)}
      />
    </Field>
  );
}
