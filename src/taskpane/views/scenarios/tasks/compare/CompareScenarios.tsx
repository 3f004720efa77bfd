import { useLayout } from '../../../../components/useLayout';
import type { ScenarioBlock } from '../../../../../workbook/model';
import { CompareForm } from './CompareForm';
import { ComparisonResult } from './ComparisonResult';
import { Running } from './Running';
import { useComparison } from './useComparison';

/** What is to be compared, how far it has come, and what came out of it. */
export function CompareScenarios({ block }: { block: ScenarioBlock }) {
  const layout = useLayout();
  const { comparison, running, problem, start, stop } = useComparison();
  return (
    <div className={layout.section}>
      <CompareForm
        block={block}
        hasResult={comparison !== undefined}
        isRunning={running !== undefined}
        problem={problem}
        onStart={start}
      />
      {running && <Running running={running} onStop={stop} />}
      {comparison && !running && (
        <ComparisonResult
          key={comparison.made + comparison.amounts}
          comparison={comparison}
          firstBase={block.base ?? block.chosen}
        />
      )}
    </div>
  );
}
