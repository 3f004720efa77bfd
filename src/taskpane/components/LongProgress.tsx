import { Button, Field, ProgressBar, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayout } from './useLayout';

interface Props {
  readonly label: string;
  readonly done: number;
  readonly of: number;
  /** What is being done just now; read out as it changes. */
  readonly now?: string;
  readonly stop: string;
  readonly isStopping: boolean;
  readonly onStop: () => void;
  readonly children?: ReactNode;
}

/** How far something has come, and the way out of it. */
export function LongProgress({ label, done, of, now, stop, isStopping, onStop, children }: Props) {
  const layout = useLayout();
  return (
    <section className={layout.close} aria-label={label}>
      <Field label={label} validationState="none">
        {of > 0 ? <ProgressBar value={done} max={of} /> : <ProgressBar />}
      </Field>
      <Text role="status">{now}</Text>
      {children}
      <div>
        <Button autoFocus disabledFocusable={isStopping} onClick={onStop}>
          {stop}
        </Button>
      </div>
    </section>
  );
}
