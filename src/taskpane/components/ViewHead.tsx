import { Button, Title3 } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useLayout } from './useLayout';
import { useText } from '../state/language';

/** The heading of what is opened from a view, with the way back; focus begins there. */
export function ViewHead({ title, onBack }: { title: string; onBack: () => void }) {
  const text = useText();
  const layout = useLayout();
  return (
    <div className={layout.headed}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={text.back}
        autoFocus
        onClick={onBack}
      />
      <Title3 as="h1" className={layout.title}>
        {title}
      </Title3>
    </div>
  );
}
