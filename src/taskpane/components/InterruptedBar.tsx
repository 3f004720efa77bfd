import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useText } from '../state/language';
import { useAction } from '../state/useAction';
import { useWorkbookApi } from '../state/WorkbookApi';
import type { Interrupted } from '../../workbook/model';
import { useBarStyles } from './ProblemBar';

/** Says that a comparison did not come to its end, and what became of the scenario, until it is dismissed. */
export function InterruptedBar({ interrupted: { scenario, isRestored } }: { interrupted: Interrupted }) {
  const text = useText();
  const styles = useBarStyles();
  const api = useWorkbookApi();
  const { run, busy } = useAction();
  const { restored, notRestored } = text.compare;
  return (
    <MessageBar intent={isRestored ? 'info' : 'warning'} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {isRestored ? restored(scenario) : notRestored(scenario)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={text.close}
            disabled={busy}
            onClick={() => void run(() => api.forgetInterrupted())}
          />
        }
      />
    </MessageBar>
  );
}
