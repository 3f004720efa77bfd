import { Text } from '@fluentui/react-components';
import { sourceOf } from '../../../../../register';
import { useLayout } from '../../../../components/useLayout';
import { YearField } from '../../../../components/YearField';
import { useText } from '../../../../state/language';
import { isYearOf, notMunicipalities, yearsOf, type BasisYears } from './basis';

interface Props {
  readonly parties: readonly string[];
  readonly years: BasisYears;
  readonly onYears: (years: BasisYears) => void;
}

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
  const { inhabitants, taxBase } = years;

  return (
    <div className={layout.close}>
      <div className={layout.pair}>
        <YearField
          label={words.inhabitants}
          hint={
            isYearOf('inhabitants', inhabitants)
              ? words.inhabitantsHint(sourceOf('folkmängd', inhabitants).referenceDate)
              : undefined
          }
          value={inhabitants}
          problem={problem('inhabitants')}
          onYear={(year) => onYears({ ...years, inhabitants: year })}
        />
        <YearField
          label={words.taxBase}
          hint={
            isYearOf('taxBase', taxBase)
              ? words.taxBaseHint(sourceOf('skatteunderlag', taxBase).referenceDate)
              : undefined
          }
          value={taxBase}
          problem={problem('taxBase')}
          onYear={(year) => onYears({ ...years, taxBase: year })}
        />
      </div>
      {without.length > 0 && (
        <Text size={200} className={layout.quiet}>
          {words.noBasis(names)}
        </Text>
      )}
    </div>
  );
}
