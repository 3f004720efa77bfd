import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useState } from 'react';
import type { FreezeRecord, Provenance } from '../../workbook';
import { asResult } from '../state/asResult';
import { useLanguage, useText } from '../state/language';
import { useWorkbookApi } from '../state/WorkbookApi';
import { hasSeen, keepSeen } from '../views/send/seenSending';
import { sayTime } from '../views/send/sentTime';
import type { Opening } from '../views/view';
import { useBarStyles } from './ProblemBar';

interface Found {
  readonly sent?: Provenance;
  readonly frozen?: FreezeRecord;
}

/** Says once that the workbook was sent by somebody, or is frozen. What cannot be read is told by the view itself. */
export function SharingBar({ open }: { open: (opening: Opening) => void }) {
  const text = useText();
  const words = text.send.bar;
  const language = useLanguage();
  const styles = useBarStyles();
  const { found, close } = useUnseen();
  const { sent, frozen } = found;
  const time = sent?.sent ?? frozen?.made;
  if (time === undefined) return null;
  const said = sent
    ? words.received(sayTime(time, language), sent.by)
    : words.frozen(sayTime(time, language));

  function go(): void {
    close();
    open({ view: 'send', sendTask: sent ? 'receive' : 'freeze' });
  }

  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>{said}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={text.close}
            onClick={close}
          />
        }
      >
        <Button onClick={go}>{sent ? words.lookAt : words.toFreeze}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Looked for once, when the pane opens: what is sent or frozen from here is known to whoever did it. */
function useUnseen(): { found: Found; close: () => void } {
  const api = useWorkbookApi();
  const [found, setFound] = useState<Found>({});
  useEffect(() => {
    void findUnseen(api).then(setFound);
  }, [api]);
  function close(): void {
    [found.sent?.sent, found.frozen?.made].forEach((moment) => moment && keepSeen(moment));
    setFound({});
  }
  return { found, close };
}

async function findUnseen(api: ReturnType<typeof useWorkbookApi>): Promise<Found> {
  const sent = await asResult(() => api.readProvenance());
  const frozen = await asResult(() => api.readFreeze());
  return {
    ...(sent.ok && sent.value?.sent && !hasSeen(sent.value.sent) && { sent: sent.value }),
    ...(frozen.ok && frozen.value && !hasSeen(frozen.value.made) && { frozen: frozen.value }),
  };
}
