import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayout } from '../../../../components/useLayout';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(190px, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  side: {
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, paddingInline: tokens.spacingHorizontalXS },
});

/** Both sides: beside each other where the pane is wide enough for their names to be read. */
export function SidePair({ children }: { children: ReactNode }) {
  return <div className={useStyles().pair}>{children}</div>;
}

/** The fields of one side under its name. */
export function SideFields({ title, children }: { title: string; children: ReactNode }) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <fieldset className={styles.side}>
      <legend className={styles.legend}>{title}</legend>
      <div className={layout.column}>{children}</div>
    </fieldset>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** What is said where nothing has been chosen yet. */
  readonly empty: string;
  readonly groups: readonly { readonly title?: string; readonly options: readonly Option[] }[];
  readonly onValue: (value: string) => void;
}

/** One of a few, in groups where there are several kinds. */
export function Choice({ label, value, empty, groups, onValue }: ChoiceProps) {
  const shown = groups.filter(({ options }) => options.length > 0);
  const isKnown = shown.some(({ options }) => options.some((option) => option.value === value));
  return (
    <Field label={label}>
      <Select value={isKnown ? value : ''} onChange={(_, chosen) => onValue(chosen.value)}>
        {!isKnown && <option value="">{empty}</option>}
        {shown.map(({ title, options }) =>
          title !== undefined && shown.length > 1 ? (
            <optgroup key={title} label={title}>
              {options.map(toOption)}
            </optgroup>
          ) : (
            options.map(toOption)
          ),
        )}
      </Select>
    </Field>
  );
}

function toOption({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
