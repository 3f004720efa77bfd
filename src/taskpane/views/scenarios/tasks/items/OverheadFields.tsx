import { Field, Select } from '@fluentui/react-components';
import type { OverheadBase } from '../../../../../workbook';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { EntryField } from './EntryField';
import type { ItemForm } from './itemForm';

const BASES: readonly OverheadBase[] = ['Bidrag', 'Budget', 'Netto'];

interface Props {
  readonly form: ItemForm;
  /** What the other items are called. */
  readonly others: readonly string[];
  readonly isAssumption: (name: string) => boolean;
  readonly onForm: (change: Partial<ItemForm>) => void;
}

/** An overhead: how much, on what, and which item it helps to pay for. The latter two only matter if there is one. */
export function OverheadFields({ form, others, isAssumption, onForm }: Props) {
  const { items: text } = useText();
  const layout = useLayout();
  const isNegative = typeof form.percent === 'number' && form.percent < 0;
  return (
    <>
      <div className={layout.pair}>
        <EntryField
          label={text.fields.percent}
          unit="%"
          times={100}
          entry={form.percent}
          problem={isNegative ? text.negative : undefined}
          isAssumption={isAssumption}
          onEntry={(percent) => onForm({ percent })}
        />
        {form.percent !== '' && (
          <Field label={text.fields.base}>
            <Select value={form.base} onChange={(_, { value }) => onForm({ base: value as OverheadBase })}>
              {BASES.map((base) => (
                <option key={base} value={base}>
                  {text.bases[base]}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {form.percent !== '' && (
        <Field label={text.fields.overheadTo} hint={text.hints.overheadTo}>
          <Select value={form.overheadTo} onChange={(_, { value }) => onForm({ overheadTo: value })}>
            <option value="">{text.noOverheadTo}</option>
            {others.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
