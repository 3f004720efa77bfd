import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayout } from '../../components/useLayout';
import type { AssumptionKind, KeyRecord } from '../../../workbook/model';
import { ValueField } from './ValueField';

const useStyles = makeStyles({
  field: {
    minWidth: 0,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    paddingInlineStart: tokens.spacingHorizontalXS,
  },
  different: { borderInlineStartColor: tokens.colorBrandStroke1 },
});

interface Props {
  readonly kind: AssumptionKind;
  readonly unit: string;
  readonly scenarios: readonly string[];
  readonly values: readonly (string | number)[];
  readonly calculated?: readonly boolean[] | undefined;
  /** What is to be said of a value beside the others, and whether it differs from the base. */
  readonly notes?: readonly ValueNote[];
  readonly keys: readonly KeyRecord[];
  readonly onValue: (scenario: string, value: string | number) => void;
}

export interface ValueNote {
  readonly text?: string;
  readonly isDifferent: boolean;
}

/** One field a scenario, of the kind that the assumption has. */
export function ValueFields({ kind, unit, scenarios, values, calculated, notes, keys, onValue }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={layout.values}>
      {scenarios.map((scenario, i) => (
        <div
          key={scenario}
          className={notes && mergeClasses(styles.field, notes[i]?.isDifferent && styles.different)}
        >
          <ValueField
            kind={kind}
            unit={unit}
            label={scenario}
            value={values[i] ?? ''}
            isCalculated={calculated?.[i] === true}
            note={notes?.[i]?.text}
            keys={keys}
            onValue={(value) => onValue(scenario, value)}
          />
        </div>
      ))}
    </div>
  );
}
