import { allocate } from '../../allocation/allocate';
import { METHODS } from '../../allocation/methods';
import { readAmount, toStep, type Amount } from '../../amount';
import type { Key } from '../../key/key';
import { positionOf } from '../../key/listParties';
import type { AuditQuestion } from './ask';
import { correctColumn } from './correctColumn';
import { isWithinRounding, less, stepFor, sumOf } from './columnFigures';
import type { Finding } from './finding';
import type { AuditedColumn } from './publishedTable';

/** Amounts that are not the shares of the key that they are said to follow. */
export function checkKey(question: AuditQuestion): Finding[] {
  const { key, tables } = question;
  if (!key) return [];
  return tables.flatMap(({ parties, columns }, table) => {
    const rows = parties.map((name) => positionOf(key, name));
    const strangers = parties.filter((_, row) => rows[row] === undefined);
    if (strangers.length > 0) {
      const matter = { kind: 'notInKey', table, key: key.label, parties: strangers } as const;
      return [{ ...matter, certainty: 'certain', places: [], changes: [] } satisfies Finding];
    }
    return columns.flatMap((published, column) =>
      published.role === 'amount' ? compareColumn(question, key, rows, { published, table, column }) : [],
    );
  });
}

interface Compared {
  readonly published: AuditedColumn;
  readonly table: number;
  readonly column: number;
}

function compareColumn(
  question: AuditQuestion,
  key: Key,
  rows: readonly (number | undefined)[],
  { published, table, column }: Compared,
): Finding[] {
  const { figures, stated } = published;
  const step = stepFor(published, question);
  const amount = readAmount(stated ?? sumOf(figures), toStep(step));
  if (!amount.ok) return [];
  const offs = METHODS.map((method) => ({ method, off: apart(key, amount.value, method, rows, figures) }));
  const [first] = offs;
  if (!first?.off || first.off.length === 0) return [];
  const fitting = offs.find(({ off }) => off?.length === 0);
  if (fitting) {
    const { names } = fitting.method;
    const matter = { kind: 'method', table, column, key: key.label, method: names } as const;
    return [{ ...matter, certainty: 'certain', places: [], changes: correctColumn(question, table, column) }];
  }
  const worst = first.off.reduce((most, each) =>
    Math.abs(each.difference) > Math.abs(most.difference) ? each : most,
  );
  return [
    {
      kind: 'otherShares',
      table,
      column,
      key: key.label,
      count: first.off.length,
      of: figures.length,
      worst: worst.row,
      difference: worst.difference,
      isRounding: first.off.every(({ difference }) => isWithinRounding(difference, 2, step)),
      certainty: 'certain',
      places: first.off.map(({ row }) => ({ table, row, column })),
      changes: correctColumn(question, table, column),
    },
  ];
}

/** The rows that are not the key's share by a method, and by how much. */
function apart(
  key: Key,
  amount: Amount,
  method: (typeof METHODS)[number],
  rows: readonly (number | undefined)[],
  figures: readonly (number | undefined)[],
): { row: number; difference: number }[] | undefined {
  const shares = allocate(key, amount, method);
  if (!shares.ok) return undefined;
  return figures.flatMap((figure, row) => {
    const share = shares.value[rows[row] ?? -1] ?? 0;
    const difference = figure === undefined ? 0 : less(figure, share);
    return difference === 0 ? [] : [{ row, difference }];
  });
}
