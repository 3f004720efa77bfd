import { Title3 } from '@fluentui/react-components';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import type { KeyRecord, ScenarioBlock } from '../../../workbook/model';
import { Assumptions } from './Assumptions';
import { ChooseScenario } from './ChooseScenario';

interface Props {
  readonly block: ScenarioBlock;
  readonly keys: readonly KeyRecord[];
}

export function ScenarioBlockView({ block, keys }: Props) {
  const text = useText();
  const layout = useLayout();
  return (
    <div className={layout.section}>
      <Title3 as="h1" className={layout.title}>
        {text.scenarios.title}
      </Title3>
      <ChooseScenario block={block} />
      <Assumptions block={block} keys={keys} />
    </div>
  );
}
