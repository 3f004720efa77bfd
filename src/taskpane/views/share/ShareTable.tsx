import { makeStyles, tokens } from '@fluentui/react-components';
import type { Party } from '../../../core/party';
import { useTableStyles } from '../../components/useTableStyles';
import { formatNumber } from '../../../text';
import { useLanguage, useText } from '../../state/language';
import { formatRate } from './formatRate';
import { ratePerInhabitant, type Inhabitants } from './inhabitants';
import type { Measure } from '../../../core/measure';
import type { PreviewColumn } from './previewShares';

const useStyles = makeStyles({
  rate: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
});

interface Props {
  readonly parties: readonly Party[];
  readonly columns: readonly PreviewColumn[];
  readonly measure: Measure;
  readonly inhabitants: Inhabitants | undefined;
  /** Sums of the rows and of them all, where the rows are to tie. */
  readonly rows?: { readonly sums: readonly number[]; readonly total: number } | undefined;
}

/** A column for each amount; kr/inv stands under the share that it belongs to, where the pane has room for it. */
export function ShareTable({ parties, columns, measure, inhabitants, rows }: Props) {
  const text = useText();
  const language = useLanguage();
  const table = useTableStyles();
  const styles = useStyles();
  const money = (value: number): string => formatNumber(value, language);

  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={text.share.preview}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{text.share.party}</th>
            {columns.map(({ amount }, i) => (
              <th scope="col" key={i}>{`${money(amount)} ${measure}`}</th>
            ))}
            {rows && <th scope="col">{text.tied.sum}</th>}
          </tr>
        </thead>
        <tbody>
          {parties.map(({ name }, row) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map(({ shares }, i) => (
                <td key={i}>
                  {money(shares[row] ?? 0)} {rate(shares[row] ?? 0, row)}
                </td>
              ))}
              {rows && (
                <td>
                  {money(rows.sums[row] ?? 0)} {rate(rows.sums[row] ?? 0, row)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.share.sum}</th>
            {columns.map(({ sum }, i) => (
              <td key={i}>{money(sum)}</td>
            ))}
            {rows && <td>{money(rows.total)}</td>}
          </tr>
        </tfoot>
      </table>
    </div>
  );

  function rate(share: number, row: number) {
    const kronor = ratePerInhabitant(share, measure, inhabitants?.counts[row]);
    if (kronor === undefined) return null;
    return <span className={styles.rate}>{text.share.perInhabitant(formatRate(kronor, language))}</span>;
  }
}
