import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { useText } from '../state/language';
import { useLayout } from './useLayout';

export function Crashed({ error }: { error: Error }) {
  const text = useText();
  const layout = useLayout();
  return (
    <div role="alert" className={layout.column}>
      <Subtitle2 as="h1" className={layout.title}>
        {text.crashed.title}
      </Subtitle2>
      <Text>{text.crashed.text}</Text>
      <code className={layout.name}>{`${error.name}: ${error.message}`}</code>
      <div>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {text.reload}
        </Button>
      </div>
    </div>
  );
}
