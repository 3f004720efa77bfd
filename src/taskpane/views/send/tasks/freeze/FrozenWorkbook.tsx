import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { FreezeRecord, UnfreezeOutcome } from '../../../../../workbook';
import { ConfirmDialog } from '../../../../components/ConfirmDialog';
import { ProblemBar } from '../../../../components/ProblemBar';
import { ResultHead } from '../../../../components/ResultHead';
import { useLayout } from '../../../../components/useLayout';
import { useLanguage, useText } from '../../../../state/language';
import { useCanChange } from '../../../../state/workbook';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { RunningTask } from '../../RunningTask';
import { sayTime } from '../../sentTime';
import { useLongWork } from '../../useLongWork';
import { ThawResult } from './ThawResult';

/** What is frozen and since when, and the way back. */
export function FrozenWorkbook({ record, onThawed }: { record: FreezeRecord; onThawed: () => void }) {
  const words = useText().send.freeze;
  const language = useLanguage();
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { running, problem, start, stop } = useLongWork();
  const [asked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<UnfreezeOutcome>();

  async function thaw(): Promise<void> {
    setAsked(false);
    const thawed = await start(words.thawing, (work) => api.unfreezeCells(work), {
      done: ({ restored, left }) => words.thawed(restored, left.length),
    });
    if (thawed.ok) setOutcome(thawed.value);
  }

  if (running) return <RunningTask running={running} onStop={stop} />;
  if (outcome) return <ThawResult outcome={outcome} onGoOn={onThawed} />;
  return (
    <section className={layout.section}>
      <ResultHead title={words.frozen} />
      <div className={layout.close}>
        <Text>{words.made(sayTime(record.made, language), record.version)}</Text>
        <Text>{words.done(record.formulas, record.values)}</Text>
        {record.scenario && <Text>{words.scenario(record.scenario)}</Text>}
        {record.where === 'copies' && <Text>{words.copies}</Text>}
      </div>
      <Text>{words.thawText}</Text>
      {problem && problem.kind !== 'sharingStopped' && <ProblemBar problem={problem} />}
      <div>
        <Button disabled={!canChange} onClick={() => setAsked(true)}>
          {words.thaw}
        </Button>
      </div>
      <ConfirmDialog
        open={asked}
        title={words.thawTitle}
        confirm={words.thaw}
        onConfirm={() => void thaw()}
        onCancel={() => setAsked(false)}
      >
        <Text>{words.thawText}</Text>
      </ConfirmDialog>
    </section>
  );
}
