import { audit, type AuditedColumn, type AuditedTable, type Finding } from '../../src/core/reason/audit';
import { codeOf } from '../../src/register';

function column(figures: readonly number[], more: Partial<AuditedColumn> = {}): AuditedColumn {
  return { header: '', unit: 'tkr', role: 'amount', flags: figures.map(() => undefined), figures, ...more };
}

function find(tables: readonly AuditedTable[]): Finding[] {
  return audit({ tables, codeOf, step: 1 });
}

function kinds(findings: readonly Finding[]): string[] {
  return findings.map(({ kind }) => kind);
}

test('a misprint that two sums prove hides no other error of the table', () => {
  // Aneby's first figure is 100 too much; Habo's second is 50 too much, and so is the sum of that row.
  const table: AuditedTable = {
    texts: [],
    parties: ['Aneby', 'Habo', 'Eksjö'],
    columns: [
      column([275, 310, 451], { stated: 936 }),
      column([113, 251, 293], { stated: 607 }),
      column([288, 561, 744], { role: 'rowSum', stated: 1543 }),
    ],
  };
  const found = find([table]);
  expect(found.filter(({ kind }) => kind === 'sum')).toMatchObject([
    { column: 0, difference: 100 },
    { column: 1, difference: 50 },
    { column: 2, difference: 50 },
  ]);
  expect(found.filter(({ kind, certainty }) => kind === 'misprint' && certainty === 'certain')).toEqual([]);
});

test('a misprint that one sum only suggests does not replace what the sum says', () => {
  const table: AuditedTable = {
    texts: [],
    parties: ['Aneby', 'Habo', 'Eksjö'],
    columns: [column([475, 310, 451], { stated: 936 })],
  };
  expect(kinds(find([table]))).toEqual(['sum', 'misprint']);
});

test('fees and refunds in one column are told as a sum, and nobody is charged with the difference', () => {
  const table: AuditedTable = {
    texts: [],
    parties: ['Aneby', 'Habo', 'Eksjö'],
    columns: [column([175, -310, 451], { stated: 317 })],
  };
  expect(find([table])).toMatchObject([{ kind: 'sum', difference: -1, isRounding: true, changes: [] }]);
});

test('a key is compared party by party where the sister table has its rows in another order', () => {
  const first: AuditedTable = {
    texts: [],
    parties: ['Aneby', 'Nässjö', 'Tranås'],
    columns: [column([175, 847, 516])],
  };
  const sister: AuditedTable = {
    texts: [],
    parties: ['Aneby kommun', 'Tranås kommun', 'Nässjö kommun'],
    columns: [column([113, 335, 549])],
  };
  expect(kinds(find([first, sister]))).toEqual(['order']);
});
