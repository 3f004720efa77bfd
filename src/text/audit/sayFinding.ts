import type { AuditedTable, Change, Finding } from '../../core/reason/audit';
import type { Language } from '../number';
import { AuditedNames, capital } from './auditedNames';

/** A finding in words. */
interface SaidFinding {
  /** What it is, in a word or two. */
  readonly name: string;
  readonly sentence: string;
  /** What would make it right, where that is known. */
  readonly proposal?: string;
}

/** As many changes as these are told one by one; a table has room for the others. */
const MOST_CHANGES = 3;

export function sayFinding(
  finding: Finding,
  tables: readonly AuditedTable[],
  language: Language,
): SaidFinding {
  const names = new AuditedNames(tables, language);
  const proposal = finding.kind === 'misprint' ? undefined : propose(finding.changes, names);
  return {
    name: names.words.names[finding.kind],
    sentence: capital(sayMatter(finding, names).filter(Boolean).join(' '), language),
    ...(proposal !== undefined && { proposal }),
  };
}

function propose(changes: readonly Change[], names: AuditedNames): string | undefined {
  if (changes.length === 0) return undefined;
  const { words } = names;
  const told = changes
    .slice(0, MOST_CHANGES)
    .map(({ table, row, before, after }) => words.change(names.party(table, row), before, after));
  const left = changes.length - told.length;
  return words.correction(
    [told.join(', '), left > 0 ? words.moreChanges(left) : ''].filter(Boolean).join(' '),
  );
}

function sayMatter(finding: Finding, names: AuditedNames): readonly string[] {
  const { words } = names;
  switch (finding.kind) {
    case 'sum': {
      const { sum, stated, difference, isPercent, isRounding } = finding;
      const column = names.headColumn(finding);
      const why = isRounding ? words.roundedAlone : words.notRounding;
      if (!isPercent) return [words.sum(column, sum, stated, difference), why];
      // Cells hold fractions of one where Excel shows percentages.
      const [percent, whole, off] = [sum, stated, difference].map((each) => inPercent(each, stated));
      return [words.percentSum(column, percent ?? 0, whole ?? 0, off ?? 0), why];
    }
    case 'misprint':
      return sayMisprint(finding, names);
    case 'rowSum':
    case 'grandTotal':
      return saySum(finding, names);
    case 'rate':
    case 'rateTotal':
      return [sayRate(finding, names)];
    case 'method':
    case 'otherShares':
    case 'notInKey':
      return sayKey(finding, names);
    case 'otherKey':
      return [
        words.otherKey(
          names.columns(finding.columns),
          names.columns(finding.others),
          finding.count,
          finding.of,
        ),
      ];
    case 'order': {
      const { parties, more } = finding;
      return [words.order(names.list(more > 0 ? [...parties, words.more(more)] : parties))];
    }
    case 'missing':
      return [words.missing(names.list(finding.parties), words.tables[finding.table] ?? '')];
    case 'double':
      return [words.double(finding.party, names.list(finding.rows.map((row) => String(row + 1))))];
    case 'priceLevels':
      return [words.priceLevels(names.list(finding.years.map(String)))];
    case 'keyYears':
      return [words.keyYears(finding.measure, names.list(finding.years.map(String)))];
    case 'approximate':
      return [words.approximate(finding.party, names.column(finding), finding.word)];
  }
}

type Of<K extends Finding['kind']> = Extract<Finding, { kind: K }>;

function sayMisprint(finding: Of<'misprint'>, names: AuditedNames): string[] {
  const { words } = names;
  const { row, table, before, after, by, how, others } = finding;
  if (row === undefined) return [words.misprintTotal(words.totalOf(names.column(finding)), before, after)];
  const where = words.ofParty(names.party(table, row), names.column(finding));
  const say = by === 'both' ? words.misprintCertain : words.misprint;
  return [say(where, before, after), words.how[how], others > 0 ? words.otherMisprints(others) : ''];
}

function inPercent(figure: number, whole: number): number {
  return whole === 1 ? Number((figure * 100).toPrecision(12)) : figure;
}

function saySum(finding: Of<'rowSum' | 'grandTotal'>, names: AuditedNames): string[] {
  const { words } = names;
  const column = names.headColumn(finding);
  const why = finding.isRounding ? words.roundingInRows : '';
  if (finding.kind === 'grandTotal') return [words.grandTotal(column, finding.stated, finding.sum), why];
  const [first, ...others] = finding.rows;
  if (!first) return [];
  return [
    words.rowSum(column, names.party(finding.table, first.row), first.stated, first.sum, others.length),
    why,
  ];
}

function sayRate(finding: Of<'rate' | 'rateTotal'>, names: AuditedNames): string {
  const { words } = names;
  if (finding.kind === 'rateTotal')
    return words.rateTotal(finding.collects, finding.total, finding.difference);
  const [first, ...others] = finding.rows;
  if (!first) return '';
  const party = names.party(finding.table, first.row);
  return words.rate(names.headColumn(finding), party, first.figure, first.expected, others.length);
}

function sayKey(finding: Of<'method' | 'otherShares' | 'notInKey'>, names: AuditedNames): string[] {
  const { words, language } = names;
  const key = finding.key === '' ? words.unnamedKey : finding.key;
  if (finding.kind === 'notInKey') return [words.notInKey(names.list(finding.parties), key)];
  const column = names.headColumn(finding);
  if (finding.kind === 'method')
    return [words.method(column, key, finding.method[language === 'en' ? 1 : 0])];
  const { count, of, worst, difference, table, isRounding } = finding;
  return [
    words.otherShares(column, key, count, of, names.party(table, worst), difference),
    isRounding ? words.otherSharesRounding : '',
  ];
}
