import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { sumOfWeights } from '../../../core/key/key';
import { digitsOf } from '../../../core/key/stamp';
import { formatNumber } from '../../../text';
import { useLanguage, useText } from '../../state/language';
import type { KeyRecord } from '../../../workbook/model';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
});

/** What a reader must know before trusting a key; what is unknown and not essential is left out. */
export function KeyFactList({ record }: { record: KeyRecord }) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const { facts, key, stamp } = record;
  const { measure, referenceDate, source, published, validity, decision } = facts;
  const lines: [term: string, fact: string][] = [];

  if (key.ok) {
    lines.push(
      [text.keys.facts.parties, formatNumber(key.value.parties.length, language)],
      [text.keys.facts.sum, joined([formatNumber(sumOfWeights(key.value), language), measure])],
    );
  }
  if (referenceDate) lines.push([text.keys.facts.referenceDate, referenceDate]);
  lines.push([text.keys.facts.source, source || text.keys.noSource]);
  if (published) lines.push([text.keys.facts.published, published]);
  if (validity) lines.push([text.keys.facts.validity, validity]);
  if (decision) lines.push([text.keys.facts.decision, decision]);
  if (digitsOf(stamp)) lines.push([text.keys.facts.stamp, digitsOf(stamp)]);

  if (record.state === 'changed')
    lines.push([text.keys.facts.decidedStamp, digitsOf(record.decidedStamp) || record.decidedStamp]);

  return (
    <dl className={styles.facts}>
      {lines.map(([term, fact]) => (
        <Fragment key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.fact}>{fact}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
