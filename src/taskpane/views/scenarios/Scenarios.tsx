import { Title3 } from '@fluentui/react-components';
import { ProblemBar } from '../../components/ProblemBar';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import type { WorkbookContent } from '../../../workbook/model';
import { Assumptions } from './Assumptions';
import { ChooseScenario } from './ChooseScenario';
import { FirstScenarios } from './FirstScenarios';
import { PriceLevelWarning } from './PriceLevelWarning';
import { UndoLine } from './UndoLine';

/** The scenarios of the workbook, or the way to the first ones. */
export function Scenarios({ content: { scenarios, keys } }: { content: WorkbookContent }) {
  const text = useText();
  const layout = useLayout();
  if (!scenarios) return <FirstScenarios />;
  return (
    <div className={layout.section}>
      <Title3 as="h1" className={layout.title}>
        {text.scenarios.title}
      </Title3>
      {scenarios.ok ? (
        <>
          <UndoLine block={scenarios.value} />
          <ChooseScenario block={scenarios.value} />
          <PriceLevelWarning assumptions={scenarios.value.assumptions} />
          <Assumptions block={scenarios.value} keys={keys} />
        </>
      ) : (
        <ProblemBar problem={scenarios.problem} />
      )}
    </div>
  );
}
