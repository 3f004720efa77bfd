import { Badge, Radio, makeStyles, tokens } from '@fluentui/react-components';
import { BranchCompareRegular } from '@fluentui/react-icons/svg/branch-compare';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { NameDialog } from '../../components/NameDialog';
import { useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useCanChange } from '../../state/workbook';
import { useWorkbookApi } from '../../state/WorkbookApi';
import type { DeletedScenario } from '../../../workbook';
import type { ScenarioBlock } from '../../../workbook/model';
import { DeleteDialog } from '../../components/DeleteDialog';
import { RowMenu } from './RowMenu';
import { useCheckName } from './useCheckName';

const useStyles = makeStyles({
  row: { display: 'flex', width: '100%', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  radio: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  badge: { flexShrink: 0 },
});

interface Props {
  readonly block: ScenarioBlock;
  readonly position: number;
  readonly onDuplicate: () => void;
}

/** One scenario to choose, and what can be done to it. */
export function ScenarioRow({ block: { scenarios, base }, position, onDuplicate }: Props) {
  const text = useText().scenarios;
  const styles = useStyles();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const checkName = useCheckName();
  const [asking, setAsking] = useState<'rename' | 'remove'>();
  const label = scenarios[position] ?? '';
  const others = scenarios.filter((_, i) => i !== position);
  const compare = (): void => void run(() => api.chooseBase(label), { done: () => text.baseChosen(label) });

  function rename(to: string): void {
    setAsking(undefined);
    void run(() => api.renameScenario(label, to), { done: () => text.renamed(to) });
  }

  return (
    <div className={styles.row}>
      <Radio className={styles.radio} value={label} label={label} />
      {base === label && (
        <Badge className={styles.badge} appearance="tint">
          {text.base}
        </Badge>
      )}
      <RowMenu
        label={label}
        disabled={!canChange || busy}
        position={position}
        count={scenarios.length}
        choices={[
          { label: text.duplicate, icon: <CopyRegular />, onClick: onDuplicate },
          { label: text.compareWith, icon: <BranchCompareRegular />, onClick: compare },
        ]}
        onRename={() => setAsking('rename')}
        onMove={(to) => void run(() => api.moveScenario(label, to), { done: () => text.moved(label) })}
        onRemove={() => setAsking('remove')}
      />
      <NameDialog
        open={asking === 'rename'}
        title={text.renameTitle(label)}
        label={text.newName}
        name={label}
        confirm={text.rename}
        check={(name) => checkName(name, others)}
        onName={rename}
        onCancel={() => setAsking(undefined)}
      />
      <DeleteDialog
        open={asking === 'remove'}
        label={label}
        what={text.removeScenarioText}
        words={text}
        remove={(options) => api.deleteScenario(label, options)}
        done={(deleted) => sayDeleted(label, deleted, text)}
        onDone={() => setAsking(undefined)}
      />
    </div>
  );
}

function sayDeleted(
  label: string,
  { chosen, base }: DeletedScenario,
  text: ReturnType<typeof useText>['scenarios'],
): string {
  if (chosen !== undefined && base !== undefined) return text.removedBoth(label, chosen);
  if (chosen !== undefined) return text.removedChosen(label, chosen);
  return base === undefined ? text.removed(label) : text.removedBase(label, base);
}
