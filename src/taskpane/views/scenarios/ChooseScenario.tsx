import { Button, Field, RadioGroup } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useCanChange } from '../../state/workbook';
import { useWorkbookApi } from '../../state/WorkbookApi';
import type { ScenarioBlock } from '../../../workbook/model';
import { NewScenario } from './NewScenario';
import { ScenarioRow } from './ScenarioRow';

/** The scenarios as a choice of one. Choosing writes one cell, and Excel does the rest. */
export function ChooseScenario({ block }: { block: ScenarioBlock }) {
  const text = useText();
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const [copied, setCopied] = useState<string>();
  const [isAdding, setAdding] = useState(false);
  const [pending, setPending] = useState<string>();
  const { scenarios, chosen } = block;

  async function choose(label: string): Promise<void> {
    setPending(label);
    await run(() => api.chooseScenario(label), { done: () => text.scenarios.nowChosen(label) });
    setPending(undefined);
  }

  function add(copyOf: string): void {
    setCopied(copyOf);
    setAdding(true);
  }

  return (
    <div className={layout.close}>
      <Field label={text.scenarios.chosen}>
        <RadioGroup
          value={pending ?? chosen}
          disabled={!canChange}
          onChange={(_, { value }) => void choose(value)}
        >
          {scenarios.map((label, position) => (
            <ScenarioRow key={label} block={block} position={position} onDuplicate={() => add(label)} />
          ))}
        </RadioGroup>
      </Field>
      <div className={layout.row}>
        <Button size="small" icon={<AddRegular />} disabled={!canChange || busy} onClick={() => add(chosen)}>
          {text.scenarios.add}
        </Button>
      </div>
      <NewScenario
        open={isAdding}
        scenarios={scenarios}
        chosen={copied ?? chosen}
        onDone={() => setAdding(false)}
      />
    </div>
  );
}
