import { ok, type Result } from '../../core/problem';
import { cellAddress, columnLetters } from '../address';
import { asText, type CellValue } from '../cellValue';
import { insertCells, type Target } from '../insert/insertCells';
import { asColumnHead, asHeading, asInput, asMuted } from '../style';

export interface CorrectedTable {
  /** `Part`, `Kommun`: what stands above the names. */
  readonly partyHeader: string;
  readonly parties: readonly string[];
  readonly columns: readonly CorrectedColumn[];
}

export interface CorrectedColumn {
  readonly header: string;
  /** One a party; nothing where the published table has a blank. */
  readonly figures: readonly (number | undefined)[];
  /** As published, where that is another figure. */
  readonly published: readonly (number | undefined)[];
  /** What the figures are to add up to; nothing for what is no amount, such as a fee per inhabitant. */
  readonly total?: number;
}

export interface CorrectedRequest {
  readonly table: CorrectedTable;
  readonly target: string;
  readonly replace?: boolean;
}

/** Writes a corrected table beside nothing of the old one: its figures, their sums as formulas, and what was changed. */
export async function insertCorrected({
  table,
  target,
  replace = false,
}: CorrectedRequest): Promise<Result<{ address: string }>> {
  return insertCells({
    addresses: [],
    target,
    replace,
    cells: (_context, corner) => Promise.resolve(ok(correctedCells(table, corner))),
    format: (range) => formatCorrected(range, table),
  });
}

function correctedCells({ partyHeader, parties, columns }: CorrectedTable, target: Target): CellValue[][] {
  const heads = [partyHeader, ...columns.map(({ header }) => header), 'Rättat'];
  const rows = parties.map((party, row) => [
    asText(party),
    ...columns.map(({ figures }) => figures[row] ?? ''),
    asText(changesOf(columns, row)),
  ]);
  const sum = target.row + 1 + parties.length;
  return [
    heads.map(asText),
    ...rows,
    ['Summa', ...columns.map((column, i) => sumFormula(column, target, i, sum)), ''],
    ['Kontroll', ...columns.map((column, i) => checkFormula(column, target, i, sum)), ''],
  ];
}

/** `2018: 3519 i den publicerade tabellen`, for each column where the party's figure was changed. */
function changesOf(columns: readonly CorrectedColumn[], row: number): string {
  return columns
    .flatMap(({ header, figures, published }) => {
      const before = published[row];
      if (before === undefined || before === figures[row]) return [];
      return [
        `${header === '' ? '' : `${header}: `}${String(before).replace('.', ',')} i den publicerade tabellen`,
      ];
    })
    .join('; ');
}

function sumFormula({ total }: CorrectedColumn, target: Target, i: number, sum: number): CellValue {
  if (total === undefined) return '';
  const letters = columnLetters(target.column + 1 + i);
  return `=SUM(${letters}${target.row + 2}:${letters}${sum})`;
}

function checkFormula({ total }: CorrectedColumn, target: Target, i: number, sum: number): CellValue {
  if (total === undefined) return '';
  const cell = cellAddress(sum, target.column + 1 + i);
  return `=IF(ROUND(${cell}-${total},6)=0,"Stämmer","Avviker")`;
}

function formatCorrected(range: Excel.Range, { parties, columns }: CorrectedTable): void {
  const [height, width] = [parties.length, columns.length];
  const formats = columns.map(({ figures }) => formatOf(figures));
  const body = range.getCell(1, 1).getResizedRange(height, width - 1);
  body.numberFormat = Array.from({ length: height + 1 }, () => formats);
  columns.forEach(({ figures, published }, column) =>
    figures.forEach((figure, row) => {
      const before = published[row];
      if (before !== undefined && before !== figure) asInput(range.getCell(row + 1, column + 1));
    }),
  );
  asColumnHead(range.getRow(0));
  range.getCell(0, 0).format.horizontalAlignment = 'Left';
  range.getCell(0, width + 1).format.horizontalAlignment = 'Left';
  asHeading(range.getRow(height + 1));
  asMuted(range.getRow(height + 2));
  range.getCell(height + 2, 1).getResizedRange(0, width - 1).format.horizontalAlignment = 'Right';
}

/** As many decimals as the figure with the most of them. */
function formatOf(figures: readonly (number | undefined)[]): string {
  const decimals = Math.max(0, ...figures.map((figure) => (String(figure ?? 0).split('.')[1] ?? '').length));
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
