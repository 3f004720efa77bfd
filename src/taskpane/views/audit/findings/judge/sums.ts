import { allocate } from '../../../../../core/allocation/allocate';
import { largestRemainder } from '../../../../../core/allocation/methods/largestRemainder';
import { asDecimal, readAmount, toStep } from '../../../../../core/amount';
import type { Key } from '../../../../../core/key/key';
import { stepOf } from '../../../../../core/reason/infer/stepOf';
import { formatNumber } from '../../../../../text';
import type { GivenColumn, GivenTable } from '../../table/givenTable';
import { sumColumn } from '../../table/sumColumn';
import type { Change, ShownFinding } from '../shownFinding';
import { keyOfFigures } from './keyOfFigures';
import type { Judging } from './judging';

/** Columns that do not add up to what is stated for them. */
export function judgeSums(judging: Judging): ShownFinding[] {
  return judging.tables.flatMap((given, table) =>
    given.columns.flatMap((column, nth) => {
      const isSummed = column.role !== 'rate' && column.role !== 'none';
      return isSummed && column.stated !== undefined ? judgeColumn(judging, given, table, nth) : [];
    }),
  );
}

function judgeColumn(judging: Judging, given: GivenTable, table: number, nth: number): ShownFinding[] {
  const { words, language, nameOf } = judging;
  const column = given.columns[nth];
  const { figures = [], stated = 0 } = column ?? {};
  const sum = sumColumn(figures);
  const difference = asDecimal(sum).minus(asDecimal(stated)).toNumber();
  if (!column || difference === 0) return [];
  const step = judging.step === '' ? stepOf([...figures, stated]) : judging.step;
  const count = figures.filter((figure) => figure !== undefined).length;
  // Rounded on its own no part moves by more than half a step.
  const isRounding = Math.abs(difference) <= (count * step) / 2;
  const number = (value: number): string => formatNumber(value, language);
  const off = words.sum(
    nameOf(given, nth),
    number(sum),
    number(stated),
    difference,
    number(Math.abs(difference)),
  );
  if (!isRounding) {
    return [{ certainty: 'certain', sentence: `${off} ${words.moreThanRounding}`, changes: [], places: [] }];
  }
  const { changes, proposal } = correct(judging, given, table, nth, step);
  const places = changes.map(({ row }) => ({ table, row, column: nth }));
  const sentence = `${off} ${words.roundedAlone}`;
  return [{ certainty: 'certain', sentence, changes, places, ...(proposal !== undefined && { proposal }) }];
}

/** By the key that the table should follow; without one by its own figures, shared again by largest remainder. */
function correct(
  { key, words }: Judging,
  given: GivenTable,
  table: number,
  nth: number,
  step: number,
): { changes: Change[]; proposal?: string } {
  const column = given.columns[nth];
  if (!column) return { changes: [] };
  const byKey = key && shareAgain(key, given, column, step);
  const own = keyOfFigures(given.parties, column.figures);
  const shares = byKey ?? (own && shareAgain(own, given, column, step));
  if (!shares) return { changes: [] };
  const changes = shares.flatMap((after, row): Change[] => {
    const before = column.figures[row];
    return before === undefined || before === after ? [] : [{ table, row, column: nth, before, after }];
  });
  return { changes, proposal: byKey ? words.byKey(key.label) : words.byFigures };
}

/** The stated total shared by a key, in the table's order; nothing where the key is about others. */
function shareAgain(
  key: Key,
  { parties }: GivenTable,
  { stated = 0 }: GivenColumn,
  step: number,
): number[] | undefined {
  const places = parties.flatMap((name) => key.index.find(name) ?? []);
  if (places.length < parties.length || key.parties.length > parties.length) return undefined;
  const amount = readAmount(stated, toStep(step));
  if (!amount.ok || amount.value.rounded) return undefined;
  const shares = allocate(key, amount.value, largestRemainder);
  return shares.ok ? places.map((place) => shares.value[place] ?? 0) : undefined;
}
