import { Body1Strong, Button, Text } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useState } from 'react';
import type { RepairOutcome } from '../../../../../workbook';
import { LongList } from '../../../../components/LongList';
import { useLayout } from '../../../../components/useLayout';
import { useSay, useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useWorkbookApi } from '../../../../state/WorkbookApi';

/** What was repaired, with the way back from it, and what was not. */
export function RepairResult({ outcome, onUndone }: { outcome: RepairOutcome; onUndone: () => void }) {
  const { deeds, send } = useText();
  const words = send.health;
  const say = useSay();
  const layout = useLayout();
  const api = useWorkbookApi();
  const { run, busy } = useAction();
  const [repaired] = useState(() => api.lastDeed());
  const deed = repaired?.kind === 'repaired' && api.lastDeed() === repaired ? repaired : undefined;

  async function undo(said: string): Promise<void> {
    const undone = await run(() => api.undoLast(), { done: () => deeds.undone(said) });
    if (undone.ok) onUndone();
  }

  return (
    <div className={layout.column}>
      <Text>{words.repaired(outcome.repaired.length, outcome.left.length)}</Text>
      {deed && (
        <div>
          <Button
            size="small"
            icon={<ArrowUndoRegular />}
            disabled={busy}
            onClick={() => void undo(deeds.repaired(deed))}
          >
            {deeds.undo(deeds.repaired(deed))}
          </Button>
        </div>
      )}
      {outcome.left.length > 0 && (
        <section className={layout.close}>
          <Body1Strong as="h2" className={layout.title}>
            {words.left}
          </Body1Strong>
          <LongList label={words.left} items={outcome.left}>
            {({ finding, problem }) => (
              <Text>
                {finding.address && `${finding.address}: `}
                {say(problem)}
              </Text>
            )}
          </LongList>
        </section>
      )}
    </div>
  );
}
