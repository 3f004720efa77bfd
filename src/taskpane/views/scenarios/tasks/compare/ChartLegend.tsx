import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useLayout } from '../../../../components/useLayout';
import { colorOf, useBarStyles } from './useBarStyles';

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: '16px 10px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  swatch: { width: '10px', height: '10px' },
});

interface Props {
  readonly labels: readonly string[];
  /** Which of the scenarios are drawn. */
  readonly places: readonly number[];
}

/** Which bar is which scenario, by number and colour. */
export function ChartLegend({ labels, places }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const barStyles = useBarStyles();
  return (
    <ol className={layout.plainList}>
      {places.map((place) => (
        <li key={place} className={styles.entry}>
          <span className={barStyles.number} aria-hidden>
            {place + 1}
          </span>
          <span className={`${styles.swatch} ${barStyles.bar}`} style={{ backgroundColor: colorOf(place) }} />
          <Text size={200}>{labels[place]}</Text>
        </li>
      ))}
    </ol>
  );
}
