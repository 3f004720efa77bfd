import { Checkbox, Field } from '@fluentui/react-components';
import { useText } from '../../state/language';
import type { TieObstacle } from './whyNotTied';

interface Props {
  readonly tied: boolean;
  readonly onTied: (tied: boolean) => void;
  readonly obstacle: TieObstacle | undefined;
}

/** The choice to have rows and columns tie; where it cannot be made it says why. */
export function TieField({ tied, onTied, obstacle }: Props) {
  const words = useText().tied;
  return (
    <Field hint={obstacle ? words.obstacles[obstacle] : words.does}>
      <Checkbox
        label={words.option}
        checked={tied && !obstacle}
        disabled={obstacle !== undefined}
        onChange={(_, { checked }) => onTied(checked === true)}
      />
    </Field>
  );
}
