import { useLayout } from '../../../../components/useLayout';
import type { ScenarioBlock } from '../../../../../workbook/model';
import { CompareForm } from './CompareForm';
import { ComparisonResult } from './ComparisonResult';
import { Running } from './Running';
import { useComparison } from './useComparison';

/** What is to be compared, how far it has come, and what came out of it. */
export function CompareScenarios({ block }: { block: ScenarioBlock }) {
  const layout = useLayout();
  const { result, running, problem, start, stop } = useComparison();
  return (
    <div className={layout.section}>
      <CompareForm
        block={block}
        hasResult={result !== undefined}
        isRunning={running !== undefined}
        problem={problem}
        onStart={(request) => start(request, block.base ?? block.chosen)}
      />
      {running && <Running running={running} onStop={stop} />}
      {result && !running && <ComparisonResult {...result} />}
    </div>
  );
}
