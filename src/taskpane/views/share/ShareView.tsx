import { Button } from '@fluentui/react-components';
import { EmptyState } from '../../components/EmptyState';
import { useText } from '../../state/language';
import { useCanChange } from '../../state/workbook';
import type { ViewProps } from '../view';
import { useLayout } from '../../components/useLayout';
import { keyChoices } from './keyChoices';
import { MoreWays } from './rules/MoreWays';
import { ShareForm } from './ShareForm';

export default function ShareView({ content, opening, open }: ViewProps) {
  const text = useText();
  const canChange = useCanChange();
  const layout = useLayout();
  const choices = keyChoices(content);

  return (
    <div className={layout.section}>
      {choices.keys.length === 0 ? (
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
      ) : (
        <ShareForm choices={choices} firstKey={opening.keyName} content={content} />
      )}
      <MoreWays content={content} />
    </div>
  );
}
