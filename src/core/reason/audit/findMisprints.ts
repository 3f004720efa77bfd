import type { AuditQuestion } from './ask';
import { isWithinRounding, less, stepFor } from './columnFigures';
import type { Change, Finding, MisprintMatter } from './finding';
import { howMisprinted } from './misprint';
import type { AuditedTable } from './publishedTable';
import { amountsOf, sumLines, type SumLines } from './sumLines';

/** Figures that, written otherwise, would make the table add up: one misprint a table, as a table has. */
export function findMisprints(question: AuditQuestion): Finding[] {
  return question.tables.flatMap((audited, table) => {
    const lines = sumLines(audited);
    const crossed = whereCrossed(audited, lines);
    return crossed
      ? [asFinding({ ...crossed, table, by: 'both', others: 0 })]
      : columnsOff(question, table, lines).flatMap((column) => findInColumn(question, table, column, lines));
  });
}

type Misprint = Omit<MisprintMatter, 'kind'>;

function asFinding(misprint: Misprint): Finding {
  const { table, column, row, before, after } = misprint;
  const change: Change[] = row === undefined ? [] : [{ table, row, column, before, after }];
  const certainty =
    misprint.by === 'both'
      ? 'certain'
      : misprint.others === 0 && misprint.how !== 'other'
        ? 'likely'
        : 'possible';
  return {
    kind: 'misprint',
    ...misprint,
    certainty,
    places: change.map(({ row: at }) => ({ table, row: at, column })),
    changes: change,
  };
}

/**
 * One wrong figure spoils the sum of its row and the sum of its column, both by as much, and no other: so where just
 * one of each is off, by the same amount, the figure stands where they cross. A wrong total spoils its column and the
 * row of totals.
 */
function whereCrossed(
  audited: AuditedTable,
  { rows, columns, totals }: SumLines,
): Pick<Misprint, 'column' | 'row' | 'before' | 'after' | 'how'> | undefined {
  const { rowSum } = amountsOf(audited);
  if (rowSum === undefined) return undefined;
  const offRows = [...rows, totals].flatMap((line, row) =>
    line && line.off !== 0 ? [{ row, off: line.off }] : [],
  );
  const offColumns = columns.flatMap((line, column) =>
    line && line.off !== 0 ? [{ column, off: line.off }] : [],
  );
  const [inRow, inColumn] = [offRows[0], offColumns[0]];
  if (!inRow || !inColumn || offRows.length > 1 || offColumns.length > 1) return undefined;
  const { column } = inColumn;
  const isTotal = inRow.row === rows.length;
  // A row sum and a total stand on the other side of the sign in their own lines.
  const byRow = column === rowSum ? -inRow.off : inRow.off;
  const byColumn = isTotal ? -inColumn.off : inColumn.off;
  const before = isTotal ? audited.columns[column]?.stated : audited.columns[column]?.figures[inRow.row];
  if (less(byRow, byColumn) !== 0 || before === undefined) return undefined;
  const after = less(before, byColumn);
  return { column, before, after, how: howMisprinted(before, after), ...(!isTotal && { row: inRow.row }) };
}

/** Columns that miss their totals by more than rounding explains. */
function columnsOff(question: AuditQuestion, table: number, { columns }: SumLines): number[] {
  const audited = question.tables[table];
  return columns.flatMap((line, column) => {
    const published = audited?.columns[column];
    if (!line || !published || line.off === 0) return [];
    return isWithinRounding(line.off, line.parts, stepFor(published, question)) ? [] : [column];
  });
}

/** Without a second sum to cross: the figures of which one digit, or two swapped, explain all that is missing. */
function findInColumn(
  question: AuditQuestion,
  table: number,
  column: number,
  { columns }: SumLines,
): Finding[] {
  const published = question.tables[table]?.columns[column];
  const off = columns[column]?.off ?? 0;
  if (!published) return [];
  const candidates = published.figures.flatMap((before, row): Omit<Misprint, 'others'>[] => {
    if (before === undefined) return [];
    const after = less(before, off);
    if (after < 0 !== before < 0 || after === 0) return [];
    const how = howMisprinted(before, after);
    return how === 'other' ? [] : [{ table, column, row, before, after, how, by: 'column' }];
  });
  const [best] = candidates.sort((a, b) => strangeness(question, b) - strangeness(question, a));
  return best ? [asFinding({ ...best, others: candidates.length - 1 })] : [];
}

/** How much further from the row's proportion in the other columns the figure is as printed than as corrected. */
function strangeness(
  { tables }: AuditQuestion,
  { table, column, row = 0, before, after }: Omit<Misprint, 'others'>,
): number {
  const audited = tables[table];
  const others = (audited?.columns ?? []).filter(({ role }, at) => role === 'amount' && at !== column);
  const ratios = others.map(({ figures }) => {
    const own = audited?.columns[column]?.figures ?? [];
    const rows = own.map((_, at) => at).filter((at) => at !== row);
    const [sumOwn, sumOther] = [own, figures].map((all) => rows.reduce((sum, at) => sum + (all[at] ?? 0), 0));
    const due = ((figures[row] ?? 0) * (sumOwn ?? 0)) / (sumOther || 1);
    return (Math.abs(before - due) - Math.abs(after - due)) / Math.abs(before - after);
  });
  return ratios.reduce((sum, ratio) => sum + ratio, 0);
}
