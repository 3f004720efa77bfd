import { Title3 } from '@fluentui/react-components';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';

/** Why the number in the selected cell is what it is. */
export default function ExplainView() {
  const text = useText();
  const layout = useLayout();
  return (
    <div className={layout.section}>
      <Title3 as="h1" className={layout.title}>
        {text.explain.title}
      </Title3>
    </div>
  );
}
