import { Button } from '@fluentui/react-components';
import { useText } from '../state/language';
import { useCanChange } from '../state/workbook';
import type { ViewProps } from '../views/view';
import { EmptyState } from './EmptyState';

interface Props extends Pick<ViewProps, 'open'> {
  readonly words: { readonly noKeysTitle: string; readonly noKeysText: string };
  /** h2 where the view has a heading of its own. */
  readonly as?: 'h1' | 'h2';
}

/** What stands in place of what cannot begin without a key, with the way to one. */
export function NoKeys({ words, open, as = 'h2' }: Props) {
  const text = useText();
  const canChange = useCanChange();
  return (
    <EmptyState as={as} title={words.noKeysTitle} text={words.noKeysText}>
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
