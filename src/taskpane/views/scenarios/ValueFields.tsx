import { Field, Select } from '@fluentui/react-components';
import { NumberField } from '../../components/NumberField';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import { useCanChange } from '../../state/workbook';
import type { Assumption, KeyRecord } from '../../../workbook/model';

interface Props {
  readonly kind: Assumption['kind'];
  readonly unit: string;
  readonly scenarios: readonly string[];
  readonly values: readonly (string | number)[];
  readonly keys: readonly KeyRecord[];
  readonly onValue: (scenario: string, value: string | number) => void;
}

/** One field a scenario: a number, or a choice among the keys. */
export function ValueFields({ kind, unit, scenarios, values, keys, onValue }: Props) {
  const layout = useLayout();
  const canChange = useCanChange();

  return (
    <div className={layout.values}>
      {scenarios.map((scenario, i) =>
        kind === 'key' ? (
          <KeyField
            key={scenario}
            label={scenario}
            value={String(values[i] ?? '')}
            keys={keys}
            disabled={!canChange}
            onLabel={(value) => onValue(scenario, value)}
          />
        ) : (
          <NumberValue
            key={scenario}
            label={scenario}
            unit={unit}
            value={values[i] ?? ''}
            disabled={!canChange}
            onNumber={(value) => onValue(scenario, value)}
          />
        ),
      )}
    </div>
  );
}

interface NumberProps {
  readonly label: string;
  readonly unit: string;
  readonly value: string | number;
  readonly disabled: boolean;
  readonly onNumber: (value: number | '') => void;
}

/** A text in a cell for numbers was written in the sheet by hand: it is named as wrong, and a number replaces it. */
function NumberValue({ label, unit, value, disabled, onNumber }: NumberProps) {
  const text = useText();
  const isText = typeof value === 'string' && value !== '';
  return (
    <NumberField
      label={label}
      unit={unit}
      value={typeof value === 'number' ? value : ''}
      problem={isText ? text.scenarios.textInCell(value) : undefined}
      disabled={disabled}
      onNumber={onNumber}
    />
  );
}

interface KeyProps {
  readonly label: string;
  readonly value: string;
  readonly keys: readonly KeyRecord[];
  readonly disabled: boolean;
  readonly onLabel: (label: string) => void;
}

function KeyField({ label, value, keys, disabled, onLabel }: KeyProps) {
  const text = useText();
  const isKnown = value === '' || keys.some((key) => key.label === value);
  return (
    <Field label={label} validationMessage={isKnown ? undefined : text.scenarios.noSuchKey(value)}>
      <Select value={value} disabled={disabled} onChange={(_, chosen) => onLabel(chosen.value)}>
        <option value="">{text.scenarios.blank}</option>
        {!isKnown && <option>{value}</option>}
        {keys.map((key) => (
          <option key={key.name}>{key.label}</option>
        ))}
      </Select>
    </Field>
  );
}
