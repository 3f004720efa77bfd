import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: string;
  readonly disabled: boolean;
  readonly onValue: (value: string) => void;
}

/** A text that is handed on when it is finished, as a number is. */
export function TextField({ label, hint, value, disabled, onValue }: Props) {
  const [typing, setTyping] = useState<string>();

  function finish(): void {
    if (typing === undefined) return;
    setTyping(undefined);
    if (typing.trim() !== value) onValue(typing.trim());
  }

  return (
    <Field label={label} hint={hint}>
      <Input
        value={typing ?? value}
        disabled={disabled}
        onChange={(_, changed) => setTyping(changed.value)}
        onBlur={finish}
        onKeyDown={({ key }) => key === 'Enter' && finish()}
      />
    </Field>
  );
}
