import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { HealthFinding } from '../../../../../core/sharing/healthFinding';
import type { HealthReport, RepairOutcome } from '../../../../../workbook';
import { ProblemBar } from '../../../../components/ProblemBar';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { RunningTask } from '../../RunningTask';
import { useLongWork } from '../../useLongWork';
import { Findings } from './Findings';
import { RepairResult } from './RepairResult';

/** Looks the workbook through, shows what is wrong and repairs what can be repaired. */
export default function HealthTask() {
  const words = useText().send.health;
  const layout = useLayout();
  const api = useWorkbookApi();
  const { running, problem, start, stop } = useLongWork();
  const [report, setReport] = useState<HealthReport>();
  const [repair, setRepair] = useState<RepairOutcome>();

  async function check(): Promise<void> {
    setRepair(undefined);
    setReport(undefined);
    const checked = await start(words.running, (work) => api.checkHealth(work), {
      done: ({ findings }) => words.done(findings.length),
    });
    if (checked.ok) setReport(checked.value);
  }

  async function repairThese(findings: readonly HealthFinding[]): Promise<void> {
    const done = await start(words.repairing, (work) => api.repairFindings(findings, work), {
      done: ({ repaired, left }) => words.repaired(repaired.length, left.length),
    });
    if (!done.ok) return;
    const gone = new Set(done.value.repaired);
    setRepair(done.value);
    setReport(
      (before) => before && { ...before, findings: before.findings.filter((each) => !gone.has(each)) },
    );
  }

  if (running) return <RunningTask running={running} onStop={stop} />;
  return (
    <div className={layout.section}>
      {!report && <Text>{words.about}</Text>}
      <div>
        <Button
          appearance={report ? 'secondary' : 'primary'}
          autoFocus={problem !== undefined}
          onClick={() => void check()}
        >
          {report ? words.again : words.start}
        </Button>
      </div>
      {problem && problem.kind !== 'sharingStopped' && <ProblemBar problem={problem} />}
      {repair && <RepairResult outcome={repair} onUndone={() => void check()} />}
      {report && <Findings report={report} onRepair={(findings) => void repairThese(findings)} />}
    </div>
  );
}
