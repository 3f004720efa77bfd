import { Body1Strong, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { digitsOf } from '../../../../../core/key/stamp';
import { inFours } from '../../../../../core/sharing/stampList';
import { formatNumber, type Language } from '../../../../../text';
import type { AmountDifference, KeyDifference, ResultDifference } from '../../../../../workbook';
import { useLayout } from '../../../../components/useLayout';
import { useLanguage, useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useWorkbookApi } from '../../../../state/WorkbookApi';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
    margin: 0,
    '& dd': { margin: 0, textAlign: 'end' },
  },
});

type Shown = string | number | undefined;

/** So many parties are told of a key; a sheet with the differences has them all. */
const MOST_PARTIES = 20;

export function KeyLine({ difference }: { difference: KeyDifference }) {
  const { received } = useText();
  const words = received.comparison;
  const layout = useLayout();
  const language = useLanguage();
  const { label, theirLabel, weights } = difference;
  return (
    <div className={layout.close}>
      <Body1Strong>{label}</Body1Strong>
      {theirLabel !== undefined && <Text>{words.keyRenamed(theirLabel)}</Text>}
      <Text>{sayKey(difference, words)}</Text>
      <Figures mine={spelt(difference.mine)} theirs={spelt(difference.theirs)} />
      {weights.length > 0 && (
        <ul className={`${layout.plainList} ${layout.close}`}>
          {weights.slice(0, MOST_PARTIES).map(({ party, mine, theirs }) => (
            <li key={party}>
              <Text>{party}</Text>
              <Figures mine={show(mine, language)} theirs={show(theirs, language)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sayKey(
  { mine, theirs, weights }: KeyDifference,
  words: ReturnType<typeof useText>['received']['comparison'],
): string {
  if (theirs === undefined) return words.keyOnlyHere;
  if (mine === undefined) return words.keyOnlyThere;
  if (mine === '') return words.keyBrokenHere;
  if (theirs === '') return words.keyBrokenThere;
  return weights.length > 0 ? words.weights(weights.length) : words.otherContent;
}

export function AmountLine({ difference }: { difference: AmountDifference }) {
  const language = useLanguage();
  const layout = useLayout();
  const { label, scenario, unit, mine, theirs } = difference;
  const measured = (value: Shown): string =>
    `${show(value, language)}${unit && value !== undefined ? ` ${unit}` : ''}`;
  return (
    <div className={layout.close}>
      <Body1Strong>{`${label}, ${scenario}`}</Body1Strong>
      <Figures mine={measured(mine)} theirs={measured(theirs)} />
    </div>
  );
}

export function ResultLine({ difference }: { difference: ResultDifference }) {
  const { received, receiveTask: text } = useText();
  const words = received.comparison;
  const language = useLanguage();
  const layout = useLayout();
  const api = useWorkbookApi();
  const { run } = useAction();
  const { address, theirAddress, row, column, mine, theirs, shown } = difference;
  const isHere = mine !== undefined || shown?.mine !== undefined;
  const where = [row, column].filter(Boolean).join(', ') || address;
  return (
    <div className={layout.close}>
      <Body1Strong>{where}</Body1Strong>
      {isHere ? (
        <Link as="button" onClick={() => void run(() => api.showCells(address))}>
          {text.goTo(address)}
        </Link>
      ) : (
        <Text className={layout.quiet}>{address}</Text>
      )}
      {theirAddress !== undefined && <Text className={layout.quiet}>{words.movedTo(theirAddress)}</Text>}
      <Figures
        mine={show(mine ?? shown?.mine, language)}
        theirs={show(theirs ?? shown?.theirs, language)}
        difference={difference.difference === undefined ? undefined : signed(difference.difference, language)}
      />
    </div>
  );
}

function Figures({
  mine,
  theirs,
  difference,
}: {
  mine: string;
  theirs: string;
  difference?: string | undefined;
}) {
  const words = useText().received.comparison;
  const styles = useStyles();
  return (
    <dl className={styles.figures}>
      <dt>{words.here}</dt>
      <dd>{mine}</dd>
      <dt>{words.there}</dt>
      <dd>{theirs}</dd>
      {difference !== undefined && (
        <>
          <dt>{words.difference}</dt>
          <dd>{difference}</dd>
        </>
      )}
    </dl>
  );
}

/** What one of them has not is a dash, which is not the same as 0. */
function show(value: Shown, language: Language): string {
  if (value === undefined || value === '') return '–';
  return typeof value === 'number' ? formatNumber(value, language) : value;
}

function signed(value: number, language: Language): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatNumber(Math.abs(value), language)}`;
}

function spelt(stamp: string | undefined): string {
  return stamp ? inFours(digitsOf(stamp)) : '–';
}
