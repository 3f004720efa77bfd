import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { formatNumber } from '../../text';
import { readNumber } from '../readNumber';
import { useLanguage, useText } from '../state/language';

interface Props {
  readonly label: string;
  readonly value: number | '';
  readonly unit?: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly disabled?: boolean;
  /** Hands on every number while it is typed, for forms that show at once what it means. */
  readonly live?: boolean;
  readonly onNumber: (value: number | '') => void;
}

/** A number as people write it: decimal comma, spaces. Checked as it is typed, handed on when it is finished. */
export function NumberField({ label, value, unit, hint, problem, disabled, live, onNumber }: Props) {
  const text = useText();
  const language = useLanguage();
  const [typing, setTyping] = useState<string>();
  const number = typing === undefined ? value : typing.trim() === '' ? '' : readNumber(typing, language);

  function type(changed: string): void {
    setTyping(changed);
    // What cannot be read is nothing: the number that stood here before must not be taken for it.
    if (live) onNumber(changed.trim() === '' ? '' : (readNumber(changed, language) ?? ''));
  }

  function finish(): void {
    if (typing === undefined || number === undefined) return;
    setTyping(undefined);
    if (number !== value) onNumber(number);
  }

  return (
    <Field label={label} hint={hint} validationMessage={number === undefined ? text.needsNumber : problem}>
      <Input
        inputMode="decimal"
        value={typing ?? (value === '' ? '' : formatNumber(value, language))}
        contentAfter={unit}
        disabled={disabled}
        onChange={(_, changed) => type(changed.value)}
        onBlur={finish}
        onKeyDown={({ key }) => key === 'Enter' && finish()}
      />
    </Field>
  );
}
