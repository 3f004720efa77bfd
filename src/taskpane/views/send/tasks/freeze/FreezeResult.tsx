import { Button, Text } from '@fluentui/react-components';
import type { FreezePlan } from '../../../../../workbook';
import { ProblemBar } from '../../../../components/ProblemBar';
import { ResultHead } from '../../../../components/ResultHead';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { CellGroups } from './CellGroups';
import { countHow } from './countHow';
import type { FrozenToSend } from './freezeAndRecord';
import { Obstacles } from './Obstacles';

interface Props {
  readonly frozen: FrozenToSend;
  readonly plan: FreezePlan;
  readonly onGoOn: () => void;
}

/** What the formulas became, which of them otherwise than was planned, and what to do next. */
export function FreezeResult({ frozen: { outcome, unnoted }, plan, onGoOn }: Props) {
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
      {unnoted && (
        <>
          <Text>{words.unnoted}</Text>
          <ProblemBar problem={unnoted} />
        </>
      )}
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
