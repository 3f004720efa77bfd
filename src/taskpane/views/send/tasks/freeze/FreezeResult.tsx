import { Button, Text } from '@fluentui/react-components';
import type { FreezeOutcome, FreezePlan } from '../../../../../workbook';
import { ResultHead } from '../../../../components/ResultHead';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { CellGroups } from './CellGroups';
import { countHow } from './countHow';
import { Obstacles } from './Obstacles';

interface Props {
  readonly outcome: FreezeOutcome;
  readonly plan: FreezePlan;
  readonly onGoOn: () => void;
}

/** What the formulas became, which of them otherwise than was planned, and what to do next. */
export function FreezeResult({ outcome, plan, onGoOn }: Props) {
  const words = useText().send.freeze;
  const layout = useLayout();
  const { formulas, values } = countHow(outcome.cells);
  const planned = countHow(plan.cells).formulas;
  const fellBack = outcome.cells.filter(({ why }) => why?.kind === 'differs');
  return (
    <section className={layout.section}>
      <ResultHead title={words.outcome} />
      <Text>{words.done(formulas, values)}</Text>
      {outcome.sheets.length > 0 && <Text>{words.newSheets(outcome.sheets.join(', '))}</Text>}
      <Obstacles obstacles={outcome.obstacles} />
      {fellBack.length > 0 && planned > formulas && (
        <>
          <Text>{words.fellBack(fellBack.length)}</Text>
          <CellGroups cells={fellBack} />
        </>
      )}
      <Text>{words.next}</Text>
      <div>
        <Button onClick={onGoOn}>{words.goOn}</Button>
      </div>
    </section>
  );
}
