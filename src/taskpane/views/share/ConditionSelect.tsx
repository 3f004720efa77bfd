import { Field, Select } from '@fluentui/react-components';
import { useText } from '../../state/language';
import type { WorkbookContent } from '../../../workbook/model';
import { useAgreements } from './useAgreements';

interface Props {
  readonly content: WorkbookContent;
  /** The defined name of an agreement's outcome; empty for none. */
  readonly condition: string;
  readonly onCondition: (condition: string) => void;
}

/** An agreement that must hold before anything is shared; not shown where nobody has been asked anything. */
export function ConditionSelect({ content, condition, onCondition }: Props) {
  const words = useText().participation;
  const agreements = useAgreements(content);
  if (!agreements?.ok || agreements.value.length === 0) return null;
  return (
    <Field label={words.condition} hint={condition === '' ? undefined : words.conditionHint}>
      <Select value={condition} onChange={(_, { value }) => onCondition(value)}>
        <option value="">{words.noCondition}</option>
        {agreements.value.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
