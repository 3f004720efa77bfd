import { YearField } from '../../../components/YearField';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import type { Measure } from '../../../../register';
import { findYearFault, isYear, MOST_YEARS } from './askedYears';

interface Props {
  readonly measure: Measure;
  readonly first: number | '';
  readonly last: number | '';
  readonly onFirst: (year: number | '') => void;
  readonly onLast: (year: number | '') => void;
}

/** SCB's year of skatteunderlag is two years after the incomes: a hint says which incomes are meant. */
export function YearFields({ measure, first, last, onFirst, onLast }: Props) {
  const words = useText().scb;
  const layout = useLayout();
  const fault = findYearFault(first, last);
  const spanProblem =
    fault === 'reversed' ? words.reversed : fault === 'tooMany' ? words.tooMany(MOST_YEARS) : undefined;
  const incomes = measure === 'skatteunderlag' && isYear(last) ? words.taxYear(last - 2) : undefined;

  return (
    <div className={layout.pair}>
      <YearField
        label={words.firstYear}
        value={first}
        problem={isYear(first) ? undefined : words.notYear}
        onYear={onFirst}
      />
      <YearField
        label={words.lastYear}
        hint={incomes}
        value={last}
        problem={isYear(last) ? spanProblem : words.notYear}
        onYear={onLast}
      />
    </div>
  );
}
