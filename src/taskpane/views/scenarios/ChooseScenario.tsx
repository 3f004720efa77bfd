import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { RenameRegular } from '@fluentui/react-icons/svg/rename';
import { useState } from 'react';
import { NameDialog } from '../../components/NameDialog';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useCanChange } from '../../state/workbook';
import { useWorkbookApi } from '../../state/WorkbookApi';
import type { ScenarioBlock } from '../../../workbook/model';
import { NewScenario } from './NewScenario';
import { useCheckName } from './useCheckName';

/** The scenarios as a choice of one. Choosing writes one cell, and Excel does the rest. */
export function ChooseScenario({ block: { scenarios, chosen } }: { block: ScenarioBlock }) {
  const text = useText();
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const checkName = useCheckName();
  const { run, busy } = useAction();
  const [asking, setAsking] = useState<'rename' | 'add'>();
  const [pending, setPending] = useState<string>();

  async function choose(label: string): Promise<void> {
    setPending(label);
    await run(() => api.chooseScenario(label), { done: () => text.scenarios.nowChosen(label) });
    setPending(undefined);
  }

  function rename(to: string): void {
    setAsking(undefined);
    void run(() => api.renameScenario(chosen, to), { done: () => text.scenarios.renamed(to) });
  }

  return (
    <div className={layout.close}>
      <Field label={text.scenarios.chosen}>
        <RadioGroup
          value={pending ?? chosen}
          disabled={!canChange}
          onChange={(_, { value }) => void choose(value)}
        >
          {scenarios.map((label) => (
            <Radio key={label} value={label} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <div className={layout.row}>
        <Button
          size="small"
          icon={<AddRegular />}
          disabled={!canChange || busy}
          onClick={() => setAsking('add')}
        >
          {text.scenarios.add}
        </Button>
        <Button
          size="small"
          icon={<RenameRegular />}
          disabled={!canChange || busy || !scenarios.includes(chosen)}
          aria-label={text.scenarios.renameTitle(chosen)}
          onClick={() => setAsking('rename')}
        >
          {text.scenarios.rename}
        </Button>
      </div>
      <NewScenario
        open={asking === 'add'}
        scenarios={scenarios}
        chosen={chosen}
        onDone={() => setAsking(undefined)}
      />
      <NameDialog
        open={asking === 'rename'}
        title={text.scenarios.renameTitle(chosen)}
        label={text.scenarios.newName}
        name={chosen}
        confirm={text.scenarios.rename}
        check={(name) =>
          checkName(
            name,
            scenarios.filter((label) => label !== chosen),
          )
        }
        onName={rename}
        onCancel={() => setAsking(undefined)}
      />
    </div>
  );
}
