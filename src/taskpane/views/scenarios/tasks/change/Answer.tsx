import { Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import type { Attribution } from '../../../../../core/reason/attributeChange';
import { formatNumber } from '../../../../../text';
import { useLayout } from '../../../../components/useLayout';
import { useTableStyles } from '../../../../components/useTableStyles';
import { WarningBar } from '../../../../components/WarningBar';
import { useLanguage, useText } from '../../../../state/language';
import { useCopy } from '../../../../state/useCopy';
import type { KeyRecord } from '../../../../../workbook/model';
import type { Explained } from './explainSides';
import { causeOf, derived, explanationOf, isDerived } from './sentence';
import { decimalsShown, effectFormat, shownEffects } from './shownEffects';

const useStyles = makeStyles({
  sentence: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    userSelect: 'text',
  },
});

interface Props {
  readonly explained: Explained;
  readonly party: Attribution;
  readonly measure: string;
}

/** Why one party's fee changed: as a text to copy, and as a table from the fee before to the fee after. */
export function Answer({ explained, party, measure }: Props) {
  const words = useText().change;
  const language = useLanguage();
  const layout = useLayout();
  const styles = useStyles();
  const copy = useCopy();
  const sentence = explanationOf(explained, party, measure, words, language);
  const { before, after } = explained;
  const records = before.record.name === after.record.name ? [after.record] : [before.record, after.record];

  return (
    <section className={layout.column} aria-labelledby="change-answer">
      <Subtitle2 as="h2" id="change-answer" className={layout.title}>
        {words.answer}
      </Subtitle2>
      <Text as="p" block className={styles.sentence} aria-live="polite">
        {sentence}
      </Text>
      <div>
        <Button icon={<CopyRegular />} onClick={() => copy(sentence, words)}>
          {words.copy}
        </Button>
      </div>
      <CauseTable explained={explained} party={party} measure={measure} />
      <KeyWarnings records={records} />
      <Text size={200} className={layout.quiet}>
        {words.order}
      </Text>
    </section>
  );
}

function CauseTable({ explained: { step }, party, measure }: Props) {
  const words = useText().change;
  const language = useLanguage();
  const table = useTableStyles();
  const decimals = decimalsShown(step);
  const format = effectFormat(decimals, language);
  const formatTotal = effectFormat(Math.max(0, decimals - 1), language);
  const share = (title: string, value: number) => (
    <tr>
      <th scope="row">{title}</th>
      <td>{formatNumber(value, language)}</td>
    </tr>
  );
  return (
    <div className={table.scroll}>
      <table className={table.table} aria-label={words.caption(party.party)}>
        <thead>
          <tr>
            <th scope="col">{party.party}</th>
            <th scope="col">{measure}</th>
          </tr>
        </thead>
        <tbody>
          {share(words.before, party.before)}
          {shownEffects(party, step).map((each) => (
            <tr key={each.cause}>
              <th scope="row">{causeOf(each, words)}</th>
              <td>{format(each.effect)}</td>
            </tr>
          ))}
          {share(words.after, party.after)}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.sum}</th>
            <td>{formatTotal(party.total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** What a reader must know of the keys before using the text. */
function KeyWarnings({ records }: { records: readonly KeyRecord[] }) {
  const words = useText().change;
  const lines = records.flatMap((record) => [
    ...(record.state === 'changed' ? [words.changedSince(record.label)] : []),
    ...(record.state === 'undecided' ? [words.notDecided(record.label)] : []),
    ...(isDerived(record) ? [derived(record, words)] : []),
  ]);
  return lines.length > 0 ? <WarningBar>{lines.join(' ')}</WarningBar> : null;
}
