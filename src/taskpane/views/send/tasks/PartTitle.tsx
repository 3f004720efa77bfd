import { Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayout } from '../../../components/useLayout';

/** The heading of a part of a task; the task's own title stands above it. */
export function PartTitle({ children }: { children: ReactNode }) {
  const layout = useLayout();
  return (
    <Subtitle2 as="h2" className={layout.title}>
      {children}
    </Subtitle2>
  );
}
