import { Button, Spinner, Text } from '@fluentui/react-components';
import { CloudArrowDownRegular } from '@fluentui/react-icons/svg/cloud-arrow-down';
import { ProblemBar } from '../../../components/ProblemBar';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import type { Fetching } from './useFetching';

interface Props {
  readonly fetching: Fetching;
  readonly isComplete: boolean;
  readonly missing: string | undefined;
  readonly onFetch: () => void;
  readonly onStop: () => void;
}

/** The button that asks SCB, and what is going on while SCB is asked: never silence, and always a way out. */
export function FetchButton({ fetching, isComplete, missing, onFetch, onStop }: Props) {
  const words = useText().scb;
  const layout = useLayout();
  const isFetching = fetching.status === 'fetching';

  return (
    <div className={layout.close}>
      <div className={layout.row}>
        {isFetching ? (
          <Button onClick={onStop}>{words.stop}</Button>
        ) : (
          <Button
            appearance={fetching.status === 'done' ? 'secondary' : 'primary'}
            icon={<CloudArrowDownRegular />}
            disabled={!isComplete}
            onClick={onFetch}
          >
            {words.fetch}
          </Button>
        )}
        {!isFetching && missing && (
          <Text size={200} className={layout.quiet}>
            {missing}
          </Text>
        )}
      </div>
      <div role="status" aria-live="polite" className={layout.close}>
        {fetching.status === 'idle' && (
          <Text size={200} className={layout.quiet}>
            {words.nothingYet}
          </Text>
        )}
        {isFetching && <Spinner size="tiny" labelPosition="after" label={words.fetching(fetching.host)} />}
        {isFetching && fetching.wait && <Text>{waitText(fetching.wait)}</Text>}
        {fetching.status === 'failed' && <ProblemBar problem={fetching.problem} />}
      </div>
    </div>
  );

  function waitText({ seconds, attempt, most }: { seconds: number; attempt: number; most: number }): string {
    return words.waiting(seconds, attempt, most);
  }
}
