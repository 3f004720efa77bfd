import { Spinner, Text } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';
import { useText } from '../state/language';
import { useLayout } from './useLayout';
import { ViewHead } from './ViewHead';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** One task in place of a list of them, with what it is for and the way back. */
export function OpenedTask({ title, text, onBack, children }: Props) {
  const words = useText();
  const layout = useLayout();
  return (
    <div className={layout.section}>
      <ViewHead title={title} onBack={onBack} />
      <Text>{text}</Text>
      <Suspense fallback={<Spinner label={words.loading} />}>{children}</Suspense>
    </div>
  );
}
