import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useBarStyles } from './ProblemBar';

/** Something to look at before going on; nothing is refused because of it. */
export function WarningBar({ children }: { children: ReactNode }) {
  const styles = useBarStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
    </MessageBar>
  );
}
