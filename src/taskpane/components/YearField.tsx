import { Field, Input } from '@fluentui/react-components';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: number | '';
  readonly problem?: string | undefined;
  readonly onYear: (year: number | '') => void;
}

/** A year by its digits: a field for amounts would write 2018 as 2 018. */
export function YearField({ label, hint, value, problem, onYear }: Props) {
  return (
    <Field label={label} hint={hint} validationMessage={problem}>
      <Input
        inputMode="numeric"
        maxLength={4}
        value={String(value)}
        onChange={(_, changed) => onYear(readDigits(changed.value))}
      />
    </Field>
  );
}

function readDigits(text: string): number | '' {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? '' : Number(digits);
}
