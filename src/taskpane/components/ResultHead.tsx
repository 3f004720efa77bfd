import { Text } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useLayout } from './useLayout';

/** The heading of what an action came to. It takes the focus, which the button that was pressed has lost. */
export function ResultHead({ title }: { title: string }) {
  const layout = useLayout();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <Text as="h2" size={400} weight="semibold" ref={head} tabIndex={-1} className={layout.title}>
      {title}
    </Text>
  );
}
