import { makeStyles, tokens } from '@fluentui/react-components';
import { formatPercent } from '../../text';
import { useLanguage, useText } from '../state/language';

export interface Bar {
  readonly name: string;
  readonly fraction: number;
}

/** More bars than this are a picture of nothing; the smallest are then drawn as one. */
const MOST_BARS = 12;
const ROW = 30;
const LONGEST_NAME = 36;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', overflow: 'visible' },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  track: {
    fill: tokens.colorNeutralBackground4,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  bar: {
    fill: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
});

/** Who pays how much of the whole, the largest first. The same stands in words for those who do not see it. */
export function FractionChart({ bars }: { bars: readonly Bar[] }) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const drawn = largest(bars, text.editor.others);
  const longest = Math.max(...drawn.map(({ fraction }) => fraction), Number.MIN_VALUE);
  const percent = (fraction: number): string => formatPercent(fraction, language);
  const inWords = drawn.map(({ name, fraction }) => `${name} ${percent(fraction)}`).join(', ');

  return (
    <svg
      className={styles.chart}
      height={drawn.length * ROW}
      role="img"
      aria-label={text.editor.chart(inWords)}
    >
      {drawn.map(({ name, fraction }, i) => (
        <g key={name} transform={`translate(0 ${i * ROW})`}>
          <text className={styles.text} y={13}>
            {shortened(name)}
          </text>
          <text className={styles.text} x="100%" y={13} textAnchor="end">
            {percent(fraction)}
          </text>
          <rect className={styles.track} y={18} width="100%" height={6} rx={3} />
          <rect className={styles.bar} y={18} width={`${(fraction / longest) * 100}%`} height={6} rx={3} />
        </g>
      ))}
    </svg>
  );
}

function largest(bars: readonly Bar[], others: (count: number) => string): readonly Bar[] {
  const sorted = [...bars].sort((a, b) => b.fraction - a.fraction);
  if (sorted.length <= MOST_BARS) return sorted;
  const rest = sorted.slice(MOST_BARS - 1);
  const fraction = rest.reduce((sum, bar) => sum + bar.fraction, 0);
  return [...sorted.slice(0, MOST_BARS - 1), { name: others(rest.length), fraction }];
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
