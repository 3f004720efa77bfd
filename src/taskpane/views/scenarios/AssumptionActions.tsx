import { RulerRegular } from '@fluentui/react-icons/svg/ruler';
import { useState } from 'react';
import { CopyName } from '../../components/CopyName';
import { NameDialog } from '../../components/NameDialog';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useCanChange } from '../../state/workbook';
import { useWorkbookApi } from '../../state/WorkbookApi';
import type { Assumption, ScenarioBlock } from '../../../workbook/model';
import { DeleteDialog } from '../../components/DeleteDialog';
import { RowMenu } from './RowMenu';
import { useCheckName } from './useCheckName';

interface Props {
  readonly assumption: Assumption;
  readonly block: ScenarioBlock;
}

/** The name of an assumption in formulas, and what can be done to it. */
export function AssumptionActions({ assumption, block: { assumptions } }: Props) {
  const text = useText().scenarios;
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const checkName = useCheckName();
  const [asking, setAsking] = useState<'rename' | 'unit' | 'remove'>();
  const { name, label, unit } = assumption;
  const others = assumptions.filter((other) => other.name !== name).map((other) => other.label);
  const close = (): void => setAsking(undefined);

  function rename(to: string): void {
    close();
    void run(() => api.renameAssumption(name, to), { done: () => text.assumptionRenamed(to, name) });
  }

  function changeUnit(to: string): void {
    close();
    void run(() => api.changeUnit(name, to), { done: () => text.unitChanged(label, to) });
  }

  return (
    <div className={layout.apart}>
      <CopyName name={name} />
      <RowMenu
        label={label}
        disabled={!canChange || busy || name === ''}
        position={assumptions.findIndex((other) => other.name === name)}
        count={assumptions.length}
        choices={[{ label: text.changeUnit, icon: <RulerRegular />, onClick: () => setAsking('unit') }]}
        onRename={() => setAsking('rename')}
        onMove={(to) =>
          void run(() => api.moveAssumption(name, to), { done: () => text.assumptionMoved(label) })
        }
        onRemove={() => setAsking('remove')}
      />
      <NameDialog
        open={asking === 'rename'}
        title={text.renameTitle(label)}
        label={text.newName}
        name={label}
        confirm={text.rename}
        check={(typed) => checkName(typed, others)}
        onName={rename}
        onCancel={close}
      />
      <NameDialog
        open={asking === 'unit'}
        title={text.changeUnitTitle(label)}
        label={text.unit}
        hint={text.changeUnitHint}
        name={unit}
        confirm={text.changeUnit}
        check={(typed) => (typed === '' ? text.needsUnit : undefined)}
        onName={changeUnit}
        onCancel={close}
      />
      <DeleteDialog
        open={asking === 'remove'}
        label={label}
        what={text.removeAssumptionText}
        words={text}
        remove={(options) => api.deleteAssumption(name, options)}
        done={() => text.assumptionRemoved(label)}
        onDone={close}
      />
    </div>
  );
}
