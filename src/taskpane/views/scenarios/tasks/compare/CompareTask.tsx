import { Text } from '@fluentui/react-components';
import { ProblemBar } from '../../../../components/ProblemBar';
import { useText } from '../../../../state/language';
import type { TaskProps } from '../task';
import { CompareScenarios } from './CompareScenarios';

export default function CompareTask({ content: { scenarios } }: TaskProps) {
  const text = useText();
  if (!scenarios) return <Text>{text.compare.noScenarios}</Text>;
  if (!scenarios.ok) return <ProblemBar problem={scenarios.problem} />;
  if (scenarios.value.scenarios.length < 2) return <Text>{text.compare.oneScenario}</Text>;
  return <CompareScenarios block={scenarios.value} />;
}
