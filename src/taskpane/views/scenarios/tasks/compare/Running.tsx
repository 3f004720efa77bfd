import { Button, Field, ProgressBar, Text } from '@fluentui/react-components';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import type { RunningComparison } from './useComparison';

interface Props {
  readonly running: RunningComparison;
  readonly onStop: () => void;
}

/** How far a comparison has come, and the way out of it. */
export function Running({ running: { progress, isStopping }, onStop }: Props) {
  const words = useText().compare;
  const layout = useLayout();
  return (
    <section className={layout.close} aria-label={words.progress}>
      <Field label={words.progress} validationState="none">
        <ProgressBar value={progress.done} max={progress.of} />
      </Field>
      <Text role="status">{isStopping ? words.stopping : words.reading(progress.label)}</Text>
      <Text size={200} className={layout.quiet}>
        {words.running(progress.done, progress.of)}
      </Text>
      <div>
        <Button autoFocus disabledFocusable={isStopping} onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </section>
  );
}
