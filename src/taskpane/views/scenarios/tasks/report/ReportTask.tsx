import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScenarioBlock } from '../../../../../workbook/model';
import { EmptyState } from '../../../../components/EmptyState';
import { ProblemBar } from '../../../../components/ProblemBar';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { CompareForm } from '../compare/CompareForm';
import type { KeptComparison } from '../compare/kept';
import { Running } from '../compare/Running';
import { useComparison } from '../compare/useComparison';
import type { TaskProps } from '../task';
import { ReportForm } from './ReportForm';

export default function ReportTask({ content: { scenarios } }: TaskProps) {
  const text = useText();
  if (!scenarios)
    return <EmptyState as="h2" title={text.compare.emptyTitle} text={text.report.needsScenarios} />;
  if (!scenarios.ok) return <ProblemBar problem={scenarios.problem} />;
  if (scenarios.value.scenarios.length < 2)
    return <EmptyState as="h2" title={text.compare.emptyTitle} text={text.compare.oneScenario} />;
  return <ReportOf block={scenarios.value} />;
}

/** First the figures, by a comparison; then the pages that are written from them. */
function ReportOf({ block }: { block: ScenarioBlock }) {
  const text = useText();
  const layout = useLayout();
  const { result, running, problem, start, stop } = useComparison();
  const [left, setLeft] = useState<KeptComparison>();
  if (result && result !== left && !running) {
    return (
      <ReportForm
        key={result.comparison.made + result.comparison.amounts}
        comparison={result.comparison}
        firstBase={result.base}
        onAnother={() => setLeft(result)}
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
        onStart={(request) => start(request, block.base ?? block.chosen)}
      />
      {running && <Running running={running} onStop={stop} />}
    </div>
  );
}
