import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  mergeClasses,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useText } from '../state/language';
import { useStatus } from '../state/status';
import { useBarStyles } from './ProblemBar';

/** The area exists also when it is empty: a screen reader announces only what changes inside a region it knows. */
export function StatusArea() {
  const text = useText();
  const styles = useBarStyles();
  const { status, report } = useStatus();
  return (
    <div role="status" aria-live="polite">
      {status && (
        <MessageBar intent={status.intent} layout="singleline" politeness="polite" className={styles.bar}>
          <MessageBarBody className={mergeClasses(styles.body, styles.oneLine)}>{status.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={text.close}
                onClick={() => report(undefined)}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
