import { LongProgress } from '../../components/LongProgress';
import { useText } from '../../state/language';
import type { RunningWork } from './useLongWork';

/** How far a task has come, and the way out of it. */
export function RunningTask({ running, onStop }: { running: RunningWork; onStop: () => void }) {
  const { send: words } = useText();
  const { label, progress, isStopping } = running;
  return (
    <LongProgress
      label={label}
      done={progress.done}
      of={progress.of}
      now={
        isStopping ? words.stopping : progress.of > 0 ? words.progress(progress.done, progress.of) : undefined
      }
      stop={words.stop}
      isStopping={isStopping}
      onStop={onStop}
    />
  );
}
