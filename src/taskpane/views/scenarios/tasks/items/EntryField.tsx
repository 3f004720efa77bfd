import { Field, Input } from '@fluentui/react-components';
import { Exact } from '../../../../../core/amount';
import { NumberField } from '../../../../components/NumberField';
import { useText } from '../../../../state/language';
import type { FieldEntry } from './itemForm';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly entry: FieldEntry;
  readonly unit?: string;
  /** 100 for a fraction that is shown as a percentage. */
  readonly times?: 100;
  readonly problem?: string | undefined;
  readonly isAssumption: (name: string) => boolean;
  readonly onEntry: (entry: FieldEntry) => void;
}

/** A number of an item. A formula is shown and kept: it says more than the number that it gives now. */
export function EntryField({ entry, times, isAssumption, onEntry, ...field }: Props) {
  const { items: text } = useText();
  if (typeof entry === 'string' && entry !== '') {
    const hint = isAssumption(entry.slice(1)) ? text.hints.assumption : text.hints.formula;
    return (
      <Field label={field.label} hint={hint}>
        <Input value={entry} disabled />
      </Field>
    );
  }
  const scaled = entry === '' ? '' : new Exact(entry).times(times ?? 1).toNumber();
  return (
    <NumberField
      {...field}
      live
      value={scaled}
      onNumber={(value) => onEntry(value === '' ? '' : new Exact(value).div(times ?? 1).toNumber())}
    />
  );
}
