import type { AssumptionKind, KeyRecord } from '../../../workbook/model';
import { NumberField } from '../../components/NumberField';
import { useText } from '../../state/language';
import { useCanChange } from '../../state/workbook';
import { ChoiceField } from './ChoiceField';
import { fromPercent, toPercent } from './formatValue';
import { TextField } from './TextField';

interface ValueProps {
  readonly kind: AssumptionKind;
  readonly unit: string;
  readonly label: string;
  readonly value: string | number;
  readonly isCalculated: boolean;
  readonly note: string | undefined;
  readonly keys: readonly KeyRecord[];
  readonly onValue: (value: string | number) => void;
}

/** One value of an assumption, in the control that its kind asks for. */
export function ValueField(props: ValueProps) {
  const text = useText().scenarios;
  const disabled = !useCanChange();
  const { kind, label, value, isCalculated, note, keys, onValue } = props;
  const hint = [note, isCalculated ? text.formula : undefined].filter(Boolean).join(' ') || undefined;
  const chosen = { label, hint, disabled, value: String(value), onValue };
  if (kind === 'key') {
    const choices = keys.map((key) => ({ value: key.label, label: key.label }));
    return <ChoiceField {...chosen} choices={choices} unknown={text.noSuchKey} />;
  }
  if (kind === 'yesNo') {
    const choices = [
      { value: 'ja', label: text.yes },
      { value: 'nej', label: text.no },
    ];
    return (
      <ChoiceField {...chosen} value={chosen.value.toLowerCase()} choices={choices} unknown={text.notYesNo} />
    );
  }
  if (kind === 'text') return <TextField {...chosen} />;
  return <NumberValue {...props} hint={hint} disabled={disabled} />;
}

/** A text in a cell for numbers was written in the sheet by hand: it is named as wrong, and a number replaces it. */
function NumberValue({
  kind,
  unit,
  label,
  value,
  hint,
  disabled,
  onValue,
}: ValueProps & { readonly hint: string | undefined; readonly disabled: boolean }) {
  const problem = useNumberProblem(kind, value);
  const isPercent = kind === 'percent';
  const shown = typeof value === 'number' && isPercent ? toPercent(value) : value;
  return (
    <NumberField
      label={label}
      unit={kind === 'step' ? '' : unit}
      value={typeof shown === 'number' ? shown : ''}
      hint={hint}
      problem={problem}
      disabled={disabled}
      onNumber={(typed) => onValue(isPercent && typed !== '' ? fromPercent(typed) : typed)}
    />
  );
}

function useNumberProblem(kind: AssumptionKind, value: string | number): string | undefined {
  const text = useText().scenarios;
  if (typeof value === 'string') return value === '' ? undefined : text.textInCell(value);
  if (kind === 'step' && value <= 0) return text.stepWrong;
  return kind === 'percent' && value > 1 ? text.percentLarge : undefined;
}
