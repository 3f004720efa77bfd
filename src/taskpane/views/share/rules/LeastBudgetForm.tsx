import { Body1Strong } from '@fluentui/react-components';
import { useState } from 'react';
import { Exact } from '../../../../core/amount';
import { NumberField } from '../../../components/NumberField';
import { useLayout } from '../../../components/useLayout';
import { formatNumber } from '../../../../text';
import { useLanguage, useText } from '../../../state/language';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import { InsertAt } from '../InsertAt';

/** The least whole budget in which a payer's part reaches so many kronor per inhabitant. */
export default function LeastBudgetForm() {
  const { rules } = useText();
  const words = rules.leastBudget;
  const layout = useLayout();
  const language = useLanguage();
  const api = useWorkbookApi();
  const [rate, setRate] = useState<number | ''>('');
  const [inhabitants, setInhabitants] = useState<number | ''>('');
  const [percent, setPercent] = useState<number | ''>('');

  const rateProblem = rate === '' || rate > 0 ? undefined : rules.positive;
  const isCount = inhabitants === '' || (Number.isInteger(inhabitants) && inhabitants > 0);
  const isPercent = percent === '' || (percent > 0 && percent <= 100);
  const isComplete = rate !== '' && inhabitants !== '' && percent !== '';
  const request =
    isComplete && !rateProblem && isCount && isPercent
      ? { rate, inhabitants, part: new Exact(percent).div(100).toNumber() }
      : undefined;

  return (
    <>
      <div className={layout.pair}>
        <NumberField
          label={words.rate}
          unit={words.rateUnit}
          value={rate}
          problem={rateProblem}
          onNumber={setRate}
        />
        <NumberField
          label={words.inhabitants}
          hint={words.inhabitantsHint}
          value={inhabitants}
          problem={isCount ? undefined : words.notWhole}
          onNumber={setInhabitants}
        />
      </div>
      <NumberField
        label={words.part}
        hint={words.partHint}
        unit="%"
        value={percent}
        problem={isPercent ? undefined : rules.percent}
        onNumber={setPercent}
      />
      <div aria-live="polite">
        {request && <Body1Strong>{words.result(formatNumber(leastBudget(request), language))}</Body1Strong>}
      </div>
      <InsertAt
        insert={request && ((place) => api.insertLeastBudget({ ...request, ...place }))}
        missing={rules.missing}
        done={words.inserted}
      />
    </>
  );
}

/** As the cells calculate it: rounded up to a whole krona. */
function leastBudget({ rate, inhabitants, part }: Record<'rate' | 'inhabitants' | 'part', number>): number {
  return new Exact(rate).times(inhabitants).div(part).toDecimalPlaces(6).ceil().toNumber();
}
