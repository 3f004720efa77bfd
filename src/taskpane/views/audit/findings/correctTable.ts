import type { CorrectedTable } from '../../../../workbook/audit/insertCorrected';
import type { GivenTable } from '../table/givenTable';
import type { Change } from './shownFinding';

/** The table with changed figures in it; a total that stays stated for each column that has one. */
export function correctTable(
  given: GivenTable,
  changes: readonly Change[],
  nameOf: (nth: number) => string,
): CorrectedTable {
  return {
    partyHeader: given.partyHeader === '' ? 'Part' : given.partyHeader,
    parties: given.parties,
    columns: given.columns.map(({ figures, stated }, column) => {
      const own = new Map(
        changes.flatMap((each) => (each.column === column ? [[each.row, each.after]] : [])),
      );
      return {
        header: nameOf(column),
        figures: figures.map((figure, row) => own.get(row) ?? figure),
        published: figures,
        ...(stated !== undefined && { total: stated }),
      };
    }),
  };
}

/** Cells parted by tabs, as Excel and Word take them from the clipboard. */
export function tableAsText({ partyHeader, parties, columns }: CorrectedTable): string {
  const cell = (figure: number | undefined): string =>
    figure === undefined ? '' : String(figure).replace('.', ',');
  const rows = parties.map((party, row) => [party, ...columns.map(({ figures }) => cell(figures[row]))]);
  const totals = columns.map(({ total }) => cell(total));
  const hasTotals = totals.some((total) => total !== '');
  return [
    [partyHeader, ...columns.map(({ header }) => header)],
    ...rows,
    ...(hasTotals ? [['Summa', ...totals]] : []),
  ]
    .map((row) => row.join('\t'))
    .join('\n');
}
