import { Text } from '@fluentui/react-components';
import { LongProgress } from '../../../../components/LongProgress';
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
    <LongProgress
      label={words.progress}
      done={progress.done}
      of={progress.of}
      now={isStopping ? words.stopping : words.reading(progress.label)}
      stop={words.stop}
      isStopping={isStopping}
      onStop={onStop}
    >
      <Text size={200} className={layout.quiet}>
        {words.running(progress.done, progress.of)}
      </Text>
    </LongProgress>
  );
}
