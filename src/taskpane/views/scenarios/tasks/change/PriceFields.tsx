import { Field, Select, Text } from '@fluentui/react-components';
import { toNumber } from '../../../../../core/amount';
import { readPriceLevel } from '../../../../../core/rules/priceLevel';
import { formatNumber } from '../../../../../text';
import { NumberField } from '../../../../components/NumberField';
import { useLayout } from '../../../../components/useLayout';
import { WarningBar } from '../../../../components/WarningBar';
import { useLanguage, useText } from '../../../../state/language';
import type { PriceIndex } from '../../../../../workbook';
import type { Explained } from './explainSides';
import { yearsOf, type PriceChoice } from './restating';

interface Props {
  readonly choice: PriceChoice;
  readonly indices: readonly PriceIndex[];
  readonly units: readonly [before: string, after: string];
  readonly measure: string;
  readonly explained: Explained | undefined;
  readonly onChoice: (choice: PriceChoice) => void;
}

/** Whether prices are set apart, and by what: an index of the workbook or a percentage. */
export function PriceFields({ choice, indices, units, measure, explained, onChoice }: Props) {
  const words = useText().change;
  const language = useLanguage();
  const layout = useLayout();
  const index = indices.find(({ table }) => table === choice.way);
  const [before, after] = units.map(readPriceLevel);
  const differ = before !== undefined && after !== undefined && before !== after;
  const money = (value: number): string => `${formatNumber(value, language)} ${measure}`.trim();

  return (
    <>
      <Field label={words.price} hint={words.priceHint}>
        <Select
          value={index || choice.way === 'percent' ? choice.way : 'none'}
          onChange={(_, { value }) => onChoice({ way: value, percent: choice.percent })}
        >
          <option value="none">{words.priceWays.none}</option>
          {indices.map(({ table, label }) => (
            <option key={table} value={table}>
              {label}
            </option>
          ))}
          <option value="percent">{words.priceWays.percent}</option>
        </Select>
      </Field>
      {choice.way === 'percent' && (
        <NumberField
          live
          label={words.percent}
          unit="%"
          value={choice.percent}
          onNumber={(percent) => onChoice({ ...choice, percent })}
        />
      )}
      {index && <Years choice={choice} index={index} units={units} onChoice={onChoice} />}
      {differ && choice.way === 'none' && <WarningBar>{words.levelsDiffer(before, after)}</WarningBar>}
      {explained?.restated && (
        <Text className={layout.quiet}>
          {words.restated(
            money(explained.before.amount),
            money(toNumber(explained.restated.steps, explained.restated.step)),
          )}
        </Text>
      )}
    </>
  );
}

type YearProps = Pick<Props, 'choice' | 'units' | 'onChoice'> & { readonly index: PriceIndex };

function Years({ choice, index, units, onChoice }: YearProps) {
  const words = useText().change;
  const layout = useLayout();
  const [from, to] = yearsOf(choice, index, units);
  const yearSelect = (label: string, year: number, onYear: (year: number) => void) => (
    <Field label={label}>
      <Select value={String(year)} onChange={(_, { value }) => onYear(Number(value))}>
        {(index.years.includes(year) ? index.years : [year, ...index.years]).map((each) => (
          <option key={each}>{each}</option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={layout.pair}>
      {yearSelect(words.from, from, (year) => onChoice({ ...choice, from: year }))}
      {yearSelect(words.to, to, (year) => onChoice({ ...choice, to: year }))}
    </div>
  );
}
