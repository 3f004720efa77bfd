import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { ShareQuestion } from '../../../workbook';
import { useLayout } from '../../components/useLayout';
import { useLanguage, useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useWorkbookApi } from '../../state/WorkbookApi';
import { formulaText } from './formulaText';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(40%) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  fact: { margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly question: ShareQuestion;
  readonly item: string | undefined;
  readonly call: string;
}

/** Where the amount and the key come from, as it stands in the workbook; what is not known is left out. */
export function Background({ question, item, call }: Props) {
  const text = useText();
  const language = useLanguage();
  const layout = useLayout();
  const styles = useStyles();
  const { facts: words } = text.explain;
  const { amountFrom, key, keyAssumption } = question;
  const { record } = key;
  const facts: [term: string, fact: ReactNode][] = [];

  if (item !== undefined) facts.push([words.item, item]);
  facts.push([words.amount, amountFrom.label ?? `${formulaText(amountFrom.written, language)}`]);
  facts.push([
    words.from,
    amountFrom.address === undefined ? text.explain.written : <CellLink address={amountFrom.address} />,
  ]);
  if (amountFrom.assumption) {
    const { label, scenario } = amountFrom.assumption;
    facts.push([words.amountAssumption, words.assumption(label, scenario)]);
  }
  if (keyAssumption) {
    facts.push([words.keyAssumption, words.assumption(keyAssumption.label, keyAssumption.scenario)]);
  }
  facts.push([words.key, record?.label ?? formulaText(question.keyWritten, language)]);
  if (record) {
    const { referenceDate, source, published, validity, decision } = record.facts;
    facts.push(
      [words.source, source || text.keys.noSource],
      [words.referenceDate, referenceDate],
      [words.published, published],
      [words.validity, validity],
      [words.decision, decision],
      [words.state, text.keys.states[record.state]],
    );
  }
  facts.push([words.formula, <code className={layout.name}>{formulaText(call, language)}</code>]);

  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, fact]) => fact !== '')
        .map(([term, fact]) => (
          <Fragment key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.fact}>{fact}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

/** The way to a cell: it is selected in its sheet. */
function CellLink({ address }: { address: string }) {
  const { explain } = useText();
  const api = useWorkbookApi();
  const { run, busy } = useAction();
  return (
    <Link
      as="button"
      disabled={busy}
      aria-label={explain.goTo(address)}
      onClick={() => void run(() => api.showCells(address))}
    >
      {address}
    </Link>
  );
}
