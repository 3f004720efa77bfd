import { EmptyState } from '../../../../components/EmptyState';
import { ProblemBar } from '../../../../components/ProblemBar';
import { useText } from '../../../../state/language';
import type { TaskProps } from '../task';
import { CompareScenarios } from './CompareScenarios';

export default function CompareTask({ content: { scenarios } }: TaskProps) {
  const { compare: text } = useText();
  if (!scenarios) return <EmptyState as="h2" title={text.emptyTitle} text={text.noScenarios} />;
  if (!scenarios.ok) return <ProblemBar problem={scenarios.problem} />;
  if (scenarios.value.scenarios.length < 2) {
    return <EmptyState as="h2" title={text.emptyTitle} text={text.oneScenario} />;
  }
  return <CompareScenarios block={scenarios.value} />;
}
