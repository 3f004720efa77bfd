import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../../core/problem';
import { useSay } from '../state/language';

/** MessageBar keeps one line and cuts it where it does not fit; the sentences of problems need what they need. */
export const useBarStyles = makeStyles({
  bar: { minHeight: 'auto' },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  oneLine: { paddingBlock: tokens.spacingVerticalSNudge },
});

/** A problem where it belongs, in its own sentence. */
export function ProblemBar({ problem, actions }: { problem: Problem; actions?: ReactNode }) {
  const say = useSay();
  const styles = useBarStyles();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>{say(problem)}</MessageBarBody>
      {actions && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
