import { Text, Title3 } from '@fluentui/react-components';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import type { ViewProps } from '../view';
import { Examples } from './Examples';
import { Steps } from './Steps';

export default function StartView({ open }: ViewProps) {
  const text = useText();
  const layout = useLayout();
  return (
    <div className={layout.section}>
      <div className={layout.close}>
        <Title3 as="h1" className={layout.title}>
          {text.start.title}
        </Title3>
        <Text>{text.start.intro}</Text>
      </div>
      <Steps open={open} />
      <Examples />
    </div>
  );
}
