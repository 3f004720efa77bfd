import { NoKeys } from '../../components/NoKeys';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import type { ViewProps } from '../view';
import { keyChoices } from './keyChoices';
import { MoreWays } from './rules/MoreWays';
import { ShareForm } from './ShareForm';

export default function ShareView({ content, opening, open }: ViewProps) {
  const text = useText();
  const layout = useLayout();
  const choices = keyChoices(content);

  return (
    <div className={layout.section}>
      {choices.keys.length === 0 ? (
        <NoKeys as="h1" words={text.share} open={open} />
      ) : (
        <ShareForm choices={choices} firstKey={opening.keyName} content={content} />
      )}
      <MoreWays content={content} />
    </div>
  );
}
