import { Button, Field, Input } from '@fluentui/react-components';
import { useLayout } from '../../../components/useLayout';
import { useSay, useText } from '../../../state/language';
import { useCanChange } from '../../../state/workbook';
import type { KeyRecord } from '../../../../workbook/model';
import { checkLabel } from '../checkLabel';

interface Props {
  readonly label: string;
  readonly onLabel: (label: string) => void;
  readonly keys: readonly KeyRecord[];
  /** True when everything but the label is in order. */
  readonly isComplete: boolean;
  readonly busy: boolean;
  readonly onCreate: () => void;
}

/** The last two things of a new key: what it is called, and the button. */
export function NameAndCreate({ label, onLabel, keys, isComplete, busy, onCreate }: Props) {
  const text = useText();
  const layout = useLayout();
  const say = useSay();
  const canChange = useCanChange();
  const problem = checkLabel(label, keys);
  const isBlankStart = problem?.kind === 'labelMissing' && !isComplete;

  return (
    <div className={layout.column}>
      <Field
        label={text.newKey.label}
        validationMessage={problem && !isBlankStart ? say(problem) : undefined}
      >
        <Input value={label} onChange={(_, { value }) => onLabel(value)} />
      </Field>
      <div>
        <Button
          appearance="primary"
          disabled={!isComplete || problem !== undefined || busy || !canChange}
          onClick={onCreate}
        >
          {text.newKey.create}
        </Button>
      </div>
    </div>
  );
}
