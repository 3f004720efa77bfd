import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { Exact } from '../../../../core/amount';
import type { Difference, Standing } from '../../../../core/key/compareKeys';
import { formatNumber, formatPercent } from '../../../../text';
import { useLayout } from '../../../components/useLayout';
import { useTableStyles } from '../../../components/useTableStyles';
import { useLanguage, useText } from '../../../state/language';

const useStyles = makeStyles({
  under: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
  note: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly differences: readonly Difference[];
  readonly measure: string;
}

/** A row a party: weight with fraction before and after, and the change of what it pays. */
export function DifferenceTable({ differences, measure }: Props) {
  const text = useText();
  const language = useLanguage();
  const layout = useLayout();
  const table = useTableStyles();
  const styles = useStyles();
  const come = differences.filter(({ before }) => !before).length;
  const gone = differences.filter(({ after }) => !after).length;
  const sumOf = (side: 'before' | 'after'): number =>
    Exact.sum(0, ...differences.map((each) => each[side]?.share ?? 0)).toNumber();
  const money = (value: number): string => formatNumber(value, language);

  return (
    <section className={layout.close} aria-label={text.editor.compareCaption}>
      <Body1Strong aria-live="polite">
        {come + gone === 0 ? text.editor.sameParties : text.editor.comeAndGone(come, gone)}
      </Body1Strong>
      <div className={table.scroll} tabIndex={0} role="group" aria-label={text.editor.compareCaption}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{text.newKey.table.party}</th>
              <th scope="col">{text.editor.before}</th>
              <th scope="col">{text.editor.after}</th>
              <th scope="col">{`${text.editor.change}, ${measure}`}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((each) => (
              <tr key={each.party}>
                <th scope="row">
                  {each.party}{' '}
                  <span className={styles.note}>
                    {!each.before && `(${text.editor.come})`}
                    {!each.after && `(${text.editor.gone})`}
                  </span>
                </th>
                <td>{standing(each.before)}</td>
                <td>{standing(each.after)}</td>
                <td>{signed(changeOf(each))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.editor.sum}</th>
              <td>{money(sumOf('before'))}</td>
              <td>{money(sumOf('after'))}</td>
              <td>{signed(new Exact(sumOf('after')).minus(sumOf('before')).toNumber())}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );

  function standing(side: Standing | undefined) {
    if (!side) return '–';
    const { weight, fraction, share } = side;
    return (
      <>
        {money(share)} <span className={styles.under}>{money(weight)}</span>{' '}
        {fraction !== undefined && <span className={styles.under}>{formatPercent(fraction, language)}</span>}
      </>
    );
  }

  function signed(value: number): string {
    return value > 0 ? `+${money(value)}` : money(value);
  }
}

function changeOf({ before, after }: Difference): number {
  return new Exact(after?.share ?? 0).minus(before?.share ?? 0).toNumber();
}
