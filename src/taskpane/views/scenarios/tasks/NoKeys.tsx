import { Button } from '@fluentui/react-components';
import { EmptyState } from '../../../components/EmptyState';
import { useText } from '../../../state/language';
import { useCanChange } from '../../../state/workbook';
import type { TaskProps } from './task';

interface Props extends Pick<TaskProps, 'open'> {
  readonly words: { readonly noKeysTitle: string; readonly noKeysText: string };
}

/** What stands in place of a task that cannot begin without a key, with the way to one. */
export function NoKeys({ words, open }: Props) {
  const text = useText();
  const canChange = useCanChange();
  return (
    <EmptyState as="h2" title={words.noKeysTitle} text={words.noKeysText}>
      <div>
        <Button
          appearance="primary"
          disabled={!canChange}
          onClick={() => open({ view: 'keys', newKey: true })}
        >
          {text.keys.create}
        </Button>
      </div>
    </EmptyState>
  );
}
