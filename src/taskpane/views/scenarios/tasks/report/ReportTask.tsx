import { Text } from '@fluentui/react-components';
import type { Comparison } from '../../../../../workbook/compare/comparison';
import type { ScenarioBlock } from '../../../../../workbook/model';
import { ProblemBar } from '../../../../components/ProblemBar';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { CompareForm } from '../compare/CompareForm';
import { Running } from '../compare/Running';
import { useComparison } from '../compare/useComparison';
import type { TaskProps } from '../task';
import { useState } from 'react';
import { ReportForm } from './ReportForm';

export default function ReportTask({ content: { scenarios } }: TaskProps) {
  const text = useText();
  if (!scenarios) return <Text>{text.report.needsScenarios}</Text>;
  if (!scenarios.ok) return <ProblemBar problem={scenarios.problem} />;
  if (scenarios.value.scenarios.length < 2) return <Text>{text.compare.oneScenario}</Text>;
  return <ReportOf block={scenarios.value} />;
}

/** First the figures, by a comparison; then the pages that are written from them. */
function ReportOf({ block }: { block: ScenarioBlock }) {
  const text = useText();
  const layout = useLayout();
  const { comparison, running, problem, start, stop } = useComparison();
  const [left, setLeft] = useState<Comparison>();
  if (comparison && comparison !== left && !running) {
    return (
      <ReportForm
        key={comparison.made + comparison.amounts}
        comparison={comparison}
        firstBase={block.base ?? block.chosen}
        onAnother={() => setLeft(comparison)}
      />
    );
  }
  return (
    <div className={layout.section}>
      <Text>{text.report.compareFirst}</Text>
      <CompareForm
        block={block}
        hasResult={false}
        isRunning={running !== undefined}
        problem={problem}
        onStart={start}
      />
      {running && <Running running={running} onStop={stop} />}
    </div>
  );
}
