import { Text } from '@fluentui/react-components';
import { sourceOf } from '../../../../../register';
import { useLayout } from '../../../../components/useLayout';
import { YearField } from '../../../../components/YearField';
import { useText } from '../../../../state/language';
import { isYearOf, notMunicipalities, REGISTER, yearsOf, type BasisYears } from './basis';

interface Props {
  readonly parties: readonly string[];
  readonly years: BasisYears;
  readonly onYears: (years: BasisYears) => void;
}

const BASES = ['inhabitants', 'taxBase'] as const;
const MOST_NAMES = 5;

/** Of which year the inhabitants and the tax base are, and who has neither. */
export function BasisFields({ parties, years, onYears }: Props) {
  const words = useText().compare;
  const layout = useLayout();
  const without = notMunicipalities(parties);
  const names = without.slice(0, MOST_NAMES).join(', ') + (without.length > MOST_NAMES ? ' …' : '');
  const problem = (basis: keyof BasisYears): string | undefined => {
    const { first, last } = yearsOf(basis);
    return isYearOf(basis, years[basis]) ? undefined : words.yearOutside(first, last);
  };
  const dateOf = (basis: keyof BasisYears): string | undefined => {
    const year = years[basis];
    if (!isYearOf(basis, year)) return undefined;
    return words[`${basis}Hint`](sourceOf(REGISTER[basis], year).referenceDate);
  };

  return (
    <div className={layout.close}>
      <div className={layout.pair}>
        {BASES.map((basis) => (
          <YearField
            key={basis}
            label={words[basis]}
            hint={dateOf(basis)}
            value={years[basis]}
            problem={problem(basis)}
            onYear={(year) => onYears({ ...years, [basis]: year })}
          />
        ))}
      </div>
      {without.length > 0 && (
        <Text size={200} className={layout.quiet}>
          {words.noBasis(names)}
        </Text>
      )}
    </div>
  );
}
