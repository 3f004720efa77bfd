import { PartyIndex, toParty } from '../../../../../core/party';
import { codeOf } from '../../../../../register';
import type { ShownFinding } from '../shownFinding';
import { told, type Judging } from './judging';

/** More rows than this are another order altogether, and their names tell nobody anything. */
const MOST_NAMED = 6;

/** Parties that stand twice, are missing in one of two tables, or stand in another order there. */
export function judgeRows({ tables, words }: Judging): ShownFinding[] {
  const doubles = tables.flatMap(({ parties }, table) => {
    const index = new PartyIndex(codeOf);
    return parties.flatMap((name, row) => {
      const before = index.add(toParty(name, codeOf), row);
      return before === undefined ? [] : [told('certain', words.double(name), [{ table, row, column: 0 }])];
    });
  });
  const [first, second] = tables;
  if (!first || !second) return doubles;
  const missing = namesNotIn(first.parties, second.parties);
  const extra = namesNotIn(second.parties, first.parties);
  const order = inAnotherOrder(first.parties, second.parties);
  return [
    ...doubles,
    ...(missing.length > 0 ? [told('certain', words.notInSister(list(missing)))] : []),
    ...(extra.length > 0 ? [told('certain', words.onlyInSister(list(extra)))] : []),
    ...(order.length > 0 ? [told('certain', words.order(order.slice(0, MOST_NAMED), order.length))] : []),
  ];

  function list(names: readonly string[]): string {
    return names.join(', ');
  }
}

function indexOf(names: readonly string[]): PartyIndex {
  const index = new PartyIndex(codeOf);
  names.forEach((name, row) => index.add(toParty(name, codeOf), row));
  return index;
}

function namesNotIn(names: readonly string[], others: readonly string[]): string[] {
  const index = indexOf(others);
  return names.filter((name) => index.find(name) === undefined);
}

/** The parties whose place among those that both tables have is another; a formula that copies by row mixes them up. */
function inAnotherOrder(names: readonly string[], others: readonly string[]): string[] {
  const [own, other] = [indexOf(names), indexOf(others)];
  const shared = names.filter((name) => other.find(name) !== undefined);
  const there = others.filter((name) => own.find(name) !== undefined);
  const index = indexOf(there);
  return shared.filter((name, place) => index.find(name) !== place);
}
