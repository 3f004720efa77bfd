import { ProblemBar } from '../../components/ProblemBar';
import type { ViewProps } from '../view';
import { FirstScenarios } from './FirstScenarios';
import { ScenarioBlockView } from './ScenarioBlockView';

export default function ScenariosView({ content: { scenarios, keys } }: ViewProps) {
  if (!scenarios) return <FirstScenarios />;
  if (!scenarios.ok) return <ProblemBar problem={scenarios.problem} />;
  return <ScenarioBlockView block={scenarios.value} keys={keys} />;
}
