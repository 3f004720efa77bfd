import { ok, type Result } from '../../core/problem';
import { asText, type CellValue } from '../cellValue';
import { insertCells } from '../insert/insertCells';
import { asHeading, asMuted } from '../style';

/** An explanation as it is put into cells: its sentences, then what it was made from. */
export interface ExplanationTable {
  readonly title: string;
  readonly rows: readonly (readonly [label: string, figure: CellValue])[];
  /** Below the figures, one a row. */
  readonly notes: readonly string[];
  /** Where the upper left corner goes. */
  readonly target: string;
  readonly replace: boolean;
}

/** Writes an explanation as a plain table of texts and figures: what was true then, not a formula that follows. */
export async function insertExplanation(table: ExplanationTable): Promise<Result<{ address: string }>> {
  const { title, rows, notes, target, replace } = table;
  const cells: CellValue[][] = [
    [asText(title), ''],
    ...rows.map(([label, figure]) => [asText(label), typeof figure === 'string' ? asText(figure) : figure]),
    ...notes.map((note) => [asText(note), '']),
  ];
  return insertCells({
    addresses: [],
    target,
    replace,
    cells: () => Promise.resolve(ok(cells)),
    format: (range) => {
      asHeading(range.getRow(0));
      range.getColumn(1).format.horizontalAlignment = 'Right';
      if (notes.length > 0) {
        asMuted(range.getRow(rows.length + 1).getResizedRange(notes.length - 1, 0));
      }
    },
  });
}

interface FormulaRequest {
  /** In English spelling. */
  readonly formula: string;
  readonly target: string;
  readonly replace: boolean;
}

/** Writes one formula into a cell, with room for a long text. */
export async function insertFormula({
  formula,
  target,
  replace,
}: FormulaRequest): Promise<Result<{ address: string }>> {
  return insertCells({
    addresses: [],
    target,
    replace,
    cells: () => Promise.resolve(ok([[formula]])),
    format: (range) => {
      range.format.wrapText = true;
      range.format.verticalAlignment = 'Top';
    },
  });
}
