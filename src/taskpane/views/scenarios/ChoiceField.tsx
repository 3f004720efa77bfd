import { Field, Select } from '@fluentui/react-components';
import { useText } from '../../state/language';

interface Props {
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: string;
  readonly disabled: boolean;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** What is wrong with a value that is none of the choices. */
  readonly unknown: (value: string) => string;
  readonly onValue: (value: string) => void;
}

/** A value that is one of a few; blank is one of them, since nobody may have decided yet. */
export function ChoiceField({ label, hint, value, disabled, choices, unknown, onValue }: Props) {
  const text = useText().scenarios;
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  return (
    <Field label={label} hint={hint} validationMessage={isKnown ? undefined : unknown(value)}>
      <Select value={value} disabled={disabled} onChange={(_, chosen) => onValue(chosen.value)}>
        <option value="">{text.blank}</option>
        {!isKnown && <option>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
