import { Subtitle2, Text } from '@fluentui/react-components';
import { Exact } from '../../../../../core/amount';
import { KRONOR } from '../../../../../core/measure';
import { formatNumber } from '../../../../../text';
import type { SettlementSheet } from '../../../../../workbook';
import { useLayout } from '../../../../components/useLayout';
import { useTableStyles } from '../../../../components/useTableStyles';
import { useLanguage, useText } from '../../../../state/language';

/** What each party has to carry after each year, in kronor: a year may have another measure than the next. */
export function ResidueTable({ settlements }: { settlements: readonly SettlementSheet[] }) {
  const text = useText();
  const words = text.year.settlement;
  const language = useLanguage();
  const layout = useLayout();
  const table = useTableStyles();
  const years = settlements.filter(({ carriedOut }) => carriedOut.some((residue) => residue !== undefined));
  const names = [...new Set(years.flatMap(({ parties }) => parties))];
  if (years.length === 0) return null;

  return (
    <section className={layout.close} aria-labelledby="residues-title">
      <Subtitle2 as="h3" id="residues-title">
        {words.residues}
      </Subtitle2>
      <div className={table.scroll} tabIndex={0} role="group" aria-labelledby="residues-title">
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{text.share.party}</th>
              {years.map(({ sheet }) => (
                <th scope="col" key={sheet}>
                  {sheet}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {years.map((year) => (
                  <td key={year.sheet}>{residueOf(year, name)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Text size={200} className={layout.quiet}>
        {words.residuesHint}
      </Text>
    </section>
  );

  function residueOf({ parties, carriedOut, measure }: SettlementSheet, name: string): string {
    const residue = carriedOut[parties.indexOf(name)];
    if (residue === undefined) return '';
    // Cells that were added and subtracted hold noise beyond the öre.
    const kronor = new Exact(residue).times(KRONOR[measure]).toDecimalPlaces(2).toNumber();
    const size = formatNumber(Math.abs(kronor), language);
    return kronor > 0 ? `+${size}` : kronor < 0 ? `−${size}` : size;
  }
}
