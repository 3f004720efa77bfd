import type { AuditedTable, ComparedSum, Finding } from '../../core/reason/audit';
import type { Language } from '../number';
import { AuditedNames } from './auditedNames';
import { sayFinding } from './sayFinding';

type Row = (string | number)[];

/** How many rows of corrections a spill may have. */
const MOST_ROWS = 300;

/**
 * An audit as cells: a header, the sum of each column beside what is stated, whether it is right or not, so that other
 * formulas find the difference in a known place; then each finding with its figures, and the rows to correct.
 */
export function tabulateFindings(
  findings: readonly Finding[],
  sums: readonly (ComparedSum | undefined)[],
  tables: readonly AuditedTable[],
  language: Language,
): Row[] {
  const names = new AuditedNames(tables, language);
  const others = findings.filter(({ kind }) => kind !== 'sum');
  return [
    [...names.words.headers],
    ...sums.map((sum, column) => sumRow(sum, column, names)),
    ...findings.filter(({ kind }) => kind === 'sum').flatMap((finding) => changeRows(finding, names)),
    ...others.flatMap((finding) => findingRows(finding, tables, names)),
  ].slice(0, MOST_ROWS);
}

/** The difference has the sign of the excess: 9 401 where 9 400 is stated is +1. */
function sumRow(sum: ComparedSum | undefined, column: number, names: AuditedNames): Row {
  const { words } = names;
  const where = names.column({ table: 0, column });
  if (!sum) return [words.names.sumUnknown, where, '', '', '', ''];
  const name = sum.difference === 0 ? words.names.sumRight : words.names.sum;
  return [name, where, sum.sum, sum.stated, sum.difference, words.certainty[sum.certainty]];
}

function findingRows(finding: Finding, tables: readonly AuditedTable[], names: AuditedNames): Row[] {
  const { words } = names;
  const { sentence } = sayFinding(finding, tables, names.language);
  const certainty = words.certainty[finding.certainty];
  if (finding.kind === 'rateTotal') {
    const { collects, total, difference } = finding;
    return [[sentence, '', collects, total, difference, certainty]];
  }
  if (finding.kind === 'misprint') {
    const { before, after, row, table } = finding;
    const where = row === undefined ? names.column(finding) : names.party(table, row);
    return [[sentence, where, before, after, subtract(before, after), certainty]];
  }
  return [[sentence, '', '', '', '', certainty], ...changeRows(finding, names)];
}

function changeRows({ changes, certainty }: Finding, names: AuditedNames): Row[] {
  const { words } = names;
  return changes.map(({ table, row, column, before, after }) => {
    const where = words.ofParty(names.party(table, row), names.column({ table, column }));
    return ['', where, before, after, subtract(before, after), words.certainty[certainty]];
  });
}

/** As Excel itself would show it: fifteen digits. */
function subtract(a: number, b: number): number {
  return Number((a - b).toPrecision(12));
}
