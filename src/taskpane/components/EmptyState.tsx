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

interface Props {
  readonly title: string;
  readonly text: string;
  /** h2 where the view has a heading of its own. */
  readonly as?: 'h1' | 'h2';
  readonly children?: ReactNode;
}

/** What a view says when there is nothing to show yet: what it is for, and the way to begin. */
export function EmptyState({ title, text, as = 'h1', children }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={`${layout.column} ${styles.box}`}>
      <Subtitle2 as={as} className={layout.title}>
        {title}
      </Subtitle2>
      <Text>{text}</Text>
      {children}
    </div>
  );
}
