import { Field, Input } from '@fluentui/react-components';
import { MeasureField } from '../../../../components/MeasureField';
import { YearField } from '../../../../components/YearField';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { isPriceYear } from '../../priceLevelUnit';
import { EntryField } from './EntryField';
import type { ItemForm } from './itemForm';

interface Props {
  readonly form: ItemForm;
  readonly nameProblem: string | undefined;
  readonly isAssumption: (name: string) => boolean;
  readonly onForm: (change: Partial<ItemForm>) => void;
}

/** What the activity costs, how that is counted, and what is taken off before anything is shared. */
export function ItemFields({ form, nameProblem, isAssumption, onForm }: Props) {
  const { items: text, scenarios } = useText();
  const layout = useLayout();
  const amount = (field: 'budget' | 'grants' | 'income' | 'carried', hint?: string) => (
    <EntryField
      label={text.fields[field]}
      {...(hint !== undefined && { hint })}
      entry={form[field]}
      unit={form.measure}
      isAssumption={isAssumption}
      onEntry={(entry) => onForm({ [field]: entry })}
    />
  );
  return (
    <>
      <Field label={text.fields.name} validationMessage={nameProblem}>
        <Input autoFocus value={form.name} onChange={(_, { value }) => onForm({ name: value })} />
      </Field>
      <div className={layout.pair}>
        {amount('budget')}
        <MeasureField measure={form.measure} onMeasure={(measure) => onForm({ measure })} />
        <YearField
          label={text.fields.priceLevel}
          hint={text.hints.priceLevel}
          value={form.priceLevel}
          problem={isPriceYear(form.priceLevel) ? undefined : scenarios.priceLevelWrong}
          onYear={(priceLevel) => onForm({ priceLevel })}
        />
        {amount('carried', text.hints.carried)}
        {amount('grants', text.hints.grants)}
        {amount('income', text.hints.income)}
      </div>
    </>
  );
}
