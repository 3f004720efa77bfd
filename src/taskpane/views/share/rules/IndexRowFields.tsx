import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { YearField } from '../../../components/YearField';
import { NumberField } from '../../../components/NumberField';
import { useText } from '../../../state/language';
import { findRowFault, type IndexRow } from './indexDraft';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'start',
  },
  published: { gridColumn: '1 / 3' },
  remove: { gridColumn: '3', gridRow: '1', marginTop: '26px' },
});

interface Props {
  readonly number: number;
  readonly row: IndexRow;
  readonly above: readonly IndexRow[];
  readonly onRow: (row: IndexRow) => void;
  readonly onRemove: (() => void) | undefined;
}

/** A year of the series: how much prices changed, and when that was published. */
export function IndexRowFields({ number, row, above, onRow, onRemove }: Props) {
  const words = useText().rules.index;
  const styles = useStyles();
  const fault = findRowFault(row, above);
  const yearProblem =
    fault === 'yearTwice'
      ? words.yearTwice(Number(row.year))
      : fault === 'notYear'
        ? words.notYear
        : undefined;

  return (
    <div className={styles.row} role="group" aria-label={words.nth(number)}>
      <YearField
        label={words.year}
        value={row.year}
        problem={yearProblem}
        onYear={(year) => onRow({ ...row, year })}
      />
      <NumberField
        label={words.change}
        unit="%"
        value={row.percent}
        problem={fault === 'changeMissing' || fault === 'changeTooLow' ? words[fault] : undefined}
        onNumber={(percent) => onRow({ ...row, percent })}
      />
      {onRemove && (
        <Button
          className={styles.remove}
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.remove(String(row.year || number))}
          onClick={onRemove}
        />
      )}
      <Field className={styles.published} label={words.published} hint={words.publishedHint}>
        <Input value={row.published} onChange={(_, { value }) => onRow({ ...row, published: value })} />
      </Field>
    </div>
  );
}
