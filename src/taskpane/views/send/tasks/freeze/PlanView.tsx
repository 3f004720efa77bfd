import { Button, Checkbox, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { splitAddress } from '../../../../../workbook/address';
import type { FreezeCell, FreezePlan } from '../../../../../workbook';
import { ConfirmDialog } from '../../../../components/ConfirmDialog';
import { ResultHead } from '../../../../components/ResultHead';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { CellGroups } from './CellGroups';
import { countHow } from './countHow';
import { Obstacles } from './Obstacles';

const sheetOf = ({ address }: FreezeCell): string => splitAddress(address).sheet ?? '';

/** What becomes of the formulas, sheet by sheet, and the button that does it. */
export function PlanView({ plan, onFreeze }: { plan: FreezePlan; onFreeze: (plan: FreezePlan) => void }) {
  const words = useText().send.freeze;
  const layout = useLayout();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const sheets = [...new Set(plan.cells.map(sheetOf))];
  const chosen = sheets.filter((sheet) => !left.includes(sheet));
  const cells = plan.cells.filter((cell) => chosen.includes(sheetOf(cell)));
  const { formulas, values } = countHow(cells);
  const isBarred = plan.obstacles.some(({ kind }) => kind === 'readOnly' || kind === 'alreadyFrozen');

  function freeze(): void {
    setAsked(false);
    onFreeze({ ...plan, request: { ...plan.request, sheets: chosen }, cells });
  }

  return (
    <section className={layout.section}>
      <ResultHead title={words.becomes} />
      <Obstacles obstacles={plan.obstacles} />
      {plan.cells.length === 0 ? (
        <Text>{words.nothing}</Text>
      ) : (
        <>
          <div role="group" aria-label={words.sheets} className={layout.close}>
            {sheets.map((sheet) => (
              <Checkbox
                key={sheet}
                label={words.sheet(sheet, plan.cells.filter((cell) => sheetOf(cell) === sheet).length)}
                checked={!left.includes(sheet)}
                onChange={(_, { checked }) =>
                  setLeft(checked ? left.filter((each) => each !== sheet) : [...left, sheet])
                }
              />
            ))}
          </div>
          <Text>{chosen.length === 0 ? words.chooseSheet : words.sum(formulas, values)}</Text>
          <CellGroups cells={cells} />
          <div>
            <Button
              appearance="primary"
              disabledFocusable={cells.length === 0 || isBarred}
              onClick={() => setAsked(true)}
            >
              {words.start(cells.length)}
            </Button>
          </div>
          <ConfirmDialog
            open={asked}
            title={words.confirmTitle}
            confirm={words.confirm}
            onConfirm={freeze}
            onCancel={() => setAsked(false)}
          >
            <div className={layout.column}>
              <Text>{words.confirmText(cells.length)}</Text>
              <Text>{words.saveFirst}</Text>
            </div>
          </ConfirmDialog>
        </>
      )}
    </section>
  );
}
