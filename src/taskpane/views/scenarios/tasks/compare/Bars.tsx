import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Figure } from './Figure';
import type { FormatFigure } from './readings';
import { barOf, type Scale } from './scale';
import { colorOf, useBarStyles } from './useBarStyles';

const useStyles = makeStyles({
  bars: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  track: { position: 'relative', height: '10px' },
  zero: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  bar: { position: 'absolute', top: 0, bottom: 0, minWidth: '1px' },
  figure: {
    minWidth: '52px',
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  readonly name: string;
  /** One a scenario, with the place of the scenario among all. */
  readonly figures: readonly { readonly place: number; readonly figure: number | undefined }[];
  readonly scale: Scale;
  readonly format: FormatFigure;
}

/** One party's bars. */
export function Bars({ name, figures, scale, format }: Props) {
  const styles = useStyles();
  const barStyles = useBarStyles();
  const zero = barOf(0, scale).start;
  return (
    <div>
      <Text size={200} weight="semibold">
        {name}
      </Text>
      {figures.map(({ place, figure }) => {
        const bar = barOf(figure ?? 0, scale);
        return (
          <div key={place} className={styles.bars}>
            <span className={barStyles.number}>{place + 1}</span>
            <div className={styles.track}>
              <div
                className={mergeClasses(styles.bar, barStyles.bar)}
                hidden={figure === undefined}
                style={{ left: `${bar.start}%`, width: `${bar.length}%`, backgroundColor: colorOf(place) }}
              />
              <div className={styles.zero} style={{ left: `${zero}%` }} />
            </div>
            <span className={styles.figure}>
              <Figure value={figure} format={format} />
            </span>
          </div>
        );
      })}
    </div>
  );
}
