import { Button } from '@fluentui/react-components';
import { EmptyState } from '../../components/EmptyState';
import { useText } from '../../state/language';
import { useCanChange } from '../../state/workbook';
import type { ViewProps } from '../view';
import { keyChoices } from './keyChoices';
import { ShareForm } from './ShareForm';

export default function ShareView({ content, opening, open }: ViewProps) {
  const text = useText();
  const canChange = useCanChange();
  const choices = keyChoices(content);

  if (choices.keys.length === 0) {
    return (
      <EmptyState title={text.share.noKeysTitle} text={text.share.noKeysText}>
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
  return <ShareForm choices={choices} firstKey={opening.keyName} content={content} />;
}
