import { Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayout } from './useLayout';

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** What a view says when there is nothing to show yet: what it is for, and the way to begin. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={`${layout.column} ${styles.box}`}>
      <Subtitle2 as="h1" className={layout.title}>
        {title}
      </Subtitle2>
      <Text>{text}</Text>
      {children}
    </div>
  );
}
