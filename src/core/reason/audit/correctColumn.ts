import { allocate } from '../../allocation/allocate';
import { largestRemainder } from '../../allocation/methods/largestRemainder';
import { readAmount, toStep } from '../../amount';
import { positionOf } from '../../key/listParties';
import { makeKey, type Key } from '../../key/key';
import { PartyIndex, toParty } from '../../party';
import type { AuditQuestion } from './ask';
import { less, stepFor } from './columnFigures';
import type { Change } from './finding';
import type { AuditedTable } from './publishedTable';

/**
 * What the figures of a column should be to make its stated total: the key's shares if the parties are the key's,
 * otherwise the published figures as weights, shared anew by largest remainders.
 */
export function correctColumn(question: AuditQuestion, table: number, column: number): Change[] {
  const audited = question.tables[table];
  const published = audited?.columns[column];
  if (!audited || published?.stated === undefined) return [];
  const amount = readAmount(published.stated, toStep(stepFor(published, question)));
  if (!amount.ok || amount.value.rounded) return [];
  const key = question.key && published.role === 'amount' ? keyOfParties(question.key, audited) : undefined;
  const used = key ?? keyOfFigures(audited, published.figures, question);
  const shares = used && allocate(used.key, amount.value, largestRemainder);
  if (!used || !shares?.ok) return [];
  return published.figures.flatMap((before, row): Change[] => {
    const after = shares.value[used.positions[row] ?? -1];
    if (before === undefined || after === undefined || less(after, before) === 0) return [];
    return [{ table, row, column, before, after }];
  });
}

interface Used {
  readonly key: Key;
  /** Row by row, the position in the key. */
  readonly positions: readonly (number | undefined)[];
}

/** Only a key of just these parties shares the whole of the total among them. */
function keyOfParties(key: Key, { parties }: AuditedTable): Used | undefined {
  const positions = parties.map((name) => positionOf(key, name));
  const isWhole = new Set(positions).size === key.parties.length && !positions.includes(undefined);
  return isWhole ? { key, positions } : undefined;
}

function keyOfFigures(
  { parties }: AuditedTable,
  figures: readonly (number | undefined)[],
  { codeOf }: AuditQuestion,
): Used | undefined {
  const weights = figures.map((figure) => Math.abs(figure ?? 0));
  const signs = new Set(figures.map((figure) => Math.sign(figure ?? 0)).filter((sign) => sign !== 0));
  // Fees and refunds in one column are not parts of one amount.
  if (signs.size !== 1) return undefined;
  const named = parties.map((name) => toParty(name, codeOf));
  const key = makeKey({
    label: '',
    weightHeader: '',
    parties: named,
    weights,
    index: new PartyIndex(codeOf),
  });
  return { key, positions: named.map((_, row) => row) };
}
