import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useText } from '../../../../state/language';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  // Ten scenarios with long labels must not push the button out of reach.
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
    maxHeight: '240px',
    overflowY: 'auto',
  },
});

interface Props {
  readonly scenarios: readonly string[];
  /** Those that are left out; whichever is added to the workbook takes part. */
  readonly left: readonly string[];
  readonly onLeft: (left: readonly string[]) => void;
}

export function ScenarioChoice({ scenarios, left, onLeft }: Props) {
  const text = useText();
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend>{text.compare.scenarios}</legend>
      <div className={styles.list}>
        {scenarios.map((label) => (
          <Checkbox
            key={label}
            label={label}
            checked={!left.includes(label)}
            onChange={(_, { checked }) =>
              onLeft(checked ? left.filter((other) => other !== label) : [...left, label])
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
