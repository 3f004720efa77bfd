import { Field, Select } from '@fluentui/react-components';
import { NumberField } from '../../../../components/NumberField';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import type { Entry, WorkbookContent } from '../../../../../workbook/model';

/** An amount of its own, or the defined name of an assumption. */
export interface Budget {
  readonly amount: number | '';
  readonly assumption: string;
}

export const NO_BUDGET: Budget = { amount: '', assumption: '' };

export function entryOf({ amount, assumption }: Budget): Entry | '' {
  return assumption === '' ? amount : `=${assumption}`;
}

interface Props {
  readonly content: WorkbookContent;
  readonly measure: string;
  readonly budget: Budget;
  readonly onBudget: (budget: Budget) => void;
}

/** Only assumptions that are counted in the same measure are offered. */
export function BudgetField({ content, measure, budget, onBudget }: Props) {
  const words = useText().plan;
  const layout = useLayout();
  const assumptions = (content.scenarios?.ok ? content.scenarios.value.assumptions : []).filter(
    ({ kind, unit }) => kind === 'amount' && unit === measure,
  );
  return (
    <div className={layout.close}>
      {assumptions.length > 0 && (
        <Field label={words.budgetFrom}>
          <Select
            value={budget.assumption}
            onChange={(_, { value }) => onBudget({ ...budget, assumption: value })}
          >
            <option value="">{words.ownBudget}</option>
            {assumptions.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {budget.assumption === '' && (
        <NumberField
          label={words.budget}
          unit={measure}
          value={budget.amount}
          onNumber={(amount) => onBudget({ ...budget, amount })}
        />
      )}
    </div>
  );
}
