import { Accordion, Button, Checkbox, Subtitle2, Text } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import { useCanChange } from '../../state/workbook';
import type { KeyRecord, ScenarioBlock } from '../../../workbook/model';
import { AssumptionItem } from './AssumptionItem';
import { basePosition, differences } from './baseDifference';
import { NewAssumption } from './NewAssumption';

/** So many assumptions stand open from the start; more would bury the last ones. */
const MOST_OPEN = 3;

interface Props {
  readonly block: ScenarioBlock;
  readonly keys: readonly KeyRecord[];
}

export function Assumptions({ block, keys }: Props) {
  const text = useText();
  const layout = useLayout();
  const canChange = useCanChange();
  const [isAdding, setAdding] = useState(false);
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const { assumptions } = block;
  const base = basePosition(block);
  const isFiltered = onlyDifferent && base >= 0;
  const shown = assumptions.filter((each) => !isFiltered || differences(each, base).includes(true));
  const open = assumptions.length <= MOST_OPEN ? assumptions.map(({ name }) => name) : [];

  return (
    <section className={layout.column} aria-labelledby="assumptions-title">
      <div className={layout.apart}>
        <Subtitle2 as="h2" id="assumptions-title" className={layout.title}>
          {text.scenarios.assumptions}
        </Subtitle2>
        {!isAdding && (
          <Button size="small" icon={<AddRegular />} disabled={!canChange} onClick={() => setAdding(true)}>
            {text.scenarios.addAssumption}
          </Button>
        )}
      </div>
      {isAdding && <NewAssumption block={block} keys={keys} onDone={() => setAdding(false)} />}
      {assumptions.length === 0 && !isAdding && (
        <Text className={layout.quiet}>{text.scenarios.noAssumptions}</Text>
      )}
      {base >= 0 && assumptions.length > 0 && (
        <Checkbox
          checked={onlyDifferent}
          label={text.scenarios.onlyDifferent(block.base ?? '')}
          onChange={(_, { checked }) => setOnlyDifferent(checked === true)}
        />
      )}
      {isFiltered && shown.length === 0 && (
        <Text className={layout.quiet}>{text.scenarios.nothingDiffers(block.base ?? '')}</Text>
      )}
      <Accordion collapsible multiple defaultOpenItems={open}>
        {shown.map((assumption) => (
          <AssumptionItem key={assumption.name} assumption={assumption} block={block} keys={keys} />
        ))}
      </Accordion>
    </section>
  );
}
