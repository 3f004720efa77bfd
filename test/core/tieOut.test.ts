import fc from 'fast-check';
import { allocate } from '../../src/core/allocation/allocate';
import { largestRemainder } from '../../src/core/allocation/methods/largestRemainder';
import { largestRests } from '../../src/core/allocation/tieOut/largestRests';
import { readRowTotals, tieOut, traceCell } from '../../src/core/allocation/tieOut';
import { readAmount, toStep, type Amount } from '../../src/core/amount';
import type { Cell } from '../../src/core/cell';
import type { Key } from '../../src/core/key/key';
import { nestKeys } from '../../src/core/key/nestKeys';
import { readKey } from '../../src/core/key/readKey';
import type { Problem, Result } from '../../src/core/problem';
import { Oracle, type Line } from './tieOutOracle';

const noCodes = { label: 'Provnyckel', codeOf: () => undefined };

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function problemOf(result: Result<unknown>): Problem {
  if (result.ok) throw new Error(JSON.stringify(result.value));
  return result.problem;
}

function keyOf(cells: Cell[][]): Key {
  return value(readKey(cells, noCodes));
}

function keyOfWeights(weights: readonly number[]): Key {
  return keyOf(weights.map((weight, i) => [nameOf(i), weight]));
}

/** Names in another order than the rows, so that a tie settled by row order shows. */
function nameOf(row: number): string {
  return `P${String(99 - row)}`;
}

function amountsOf(numbers: readonly number[], step = 1): Amount[] {
  return numbers.map((number) => value(readAmount(number, toStep(step))));
}

function tied(key: Key, numbers: readonly number[], rowTotals?: readonly number[]): number[][] {
  return value(tieOut(key, amountsOf(numbers), rowTotals));
}

const add = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const rowSums = (table: readonly (readonly number[])[]): number[] => table.map(add);
const columnSums = (table: readonly (readonly number[])[]): number[] =>
  (table[0] ?? []).map((_, column) => add(table.map((row) => row[column]!)));

const PKS: [string, number][] = [
  ['Jönköping', 374373],
  ['Habo', 32970],
  ['Mullsjö', 20763],
  ['Vaggeryd', 38905],
  ['Värnamo', 96375],
  ['Gnosjö', 27864],
  ['Gislaved', 84885],
  ['Vetlanda', 78298],
  ['Sävsjö', 34050],
  ['Eksjö', 47985],
  ['Aneby', 18582],
  ['Nässjö', 90065],
  ['Tranås', 54885],
];

describe('two activities of Jönköping county', () => {
  const key = keyOf(PKS);
  const whole = value(allocate(key, amountsOf([15500])[0]!, largestRemainder));

  it('tie to each activity and to what each municipality pays of both', () => {
    const table = tied(key, [9400, 6100]);
    expect(table.map(([welfare]) => welfare)).toEqual([
      3519, 310, 195, 366, 906, 262, 798, 736, 320, 451, 175, 847, 515,
    ]);
    expect(table.map(([, administration]) => administration)).toEqual([
      2284, 201, 127, 237, 588, 170, 518, 477, 208, 293, 113, 549, 335,
    ]);
    expect(rowSums(table)).toEqual([5803, 511, 322, 603, 1494, 432, 1316, 1213, 528, 744, 288, 1396, 850]);
    expect(rowSums(table)).toEqual(whole);
  });

  it('do not when each activity is shared by itself', () => {
    const alone = amountsOf([9400, 6100]).map((amount) => value(allocate(key, amount, largestRemainder)));
    const sums = PKS.map((_, row) => add(alone.map((shares) => shares[row]!)));
    expect(PKS.flatMap(([name], i) => (sums[i] === whole[i] ? [] : [[name, sums[i], whole[i]]]))).toEqual([
      ['Nässjö', 1395, 1396],
      ['Tranås', 851, 850],
    ]);
  });

  it('mirror as a refund', () => {
    const fee = tied(key, [9400, 6100]);
    expect(tied(key, [-9400, -6100])).toEqual(fee.map((row) => row.map((cell) => -cell)));
  });

  it('need not have the same step in kronor as in tkr', () => {
    const table = value(tieOut(key, amountsOf([94_000.5, 61_000.25], 0.25)));
    expect(columnSums(table)).toEqual([94_000.5, 61_000.25]);
  });
});

const weights = fc
  .array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 })
  .filter((all) => add(all) > 0);
const amounts = fc.array(fc.integer({ min: -9, max: 30 }), { minLength: 1, maxLength: 3 });
const small = fc
  .record({ weights, amounts })
  .filter(({ weights: rows, amounts: columns }) => rows.length * columns.length <= 9);

function oracleOf(rows: readonly number[], columns: readonly number[]): Oracle {
  const lines = rows.map((weight, i): Line => ({ weight: BigInt(weight), name: nameOf(i) }));
  return new Oracle(lines, columns.map(BigInt));
}

const asNumbers = (table: readonly bigint[][]): number[][] => table.map((row) => row.map(Number));

describe('against every table there is', () => {
  it('rows and columns tie, and no other table is nearer or comes first', () => {
    fc.assert(
      fc.property(small, ({ weights: rows, amounts: columns }) => {
        expect(tied(keyOfWeights(rows), columns)).toEqual(asNumbers(oracleOf(rows, columns).free()));
      }),
      { numRuns: 700 },
    );
  });

  it('where parties and amounts are alike, so that nearly everything is a tie', () => {
    const alike = fc.record({
      weights: fc.array(fc.constantFrom(1, 2), { minLength: 2, maxLength: 4 }),
      amounts: fc.array(fc.constantFrom(1, 2, 5, -1, -2), { minLength: 2, maxLength: 3 }),
    });
    fc.assert(
      fc.property(alike, ({ weights: rows, amounts: columns }) => {
        expect(tied(keyOfWeights(rows), columns)).toEqual(asNumbers(oracleOf(rows, columns).free()));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    // 4 leaves thirds of the first amount and nothing of the second, 9 halves of the second alone.
    { parts: [4, 4, 4, 9, 9, 6], all: 36, first: 12, second: 18 },
    // 16 leaves a fifth of the first amount, 12 and 2 two fifths, 15 halves of the second alone.
    { parts: [16, 12, 2, 15, 15], all: 60, first: 12, second: 30 },
  ])('where the nearest row totals cannot always be had: $parts', ({ parts, all, ...amount }) => {
    const rounds = fc.integer({ min: -2, max: 2 }).map((round) => all * round);
    const rare = fc.record({
      weights: fc.shuffledSubarray(parts, { minLength: parts.length }),
      first: rounds.map((more) => more + amount.first),
      second: rounds.map((more) => more + amount.second),
    });
    let unhad = 0;
    fc.assert(
      fc.property(rare, ({ weights: rows, first, second }) => {
        const table = tied(keyOfWeights(rows), [first, second]);
        expect(table).toEqual(asNumbers(oracleOf(rows, [first, second]).free()));
        const whole = value(allocate(keyOfWeights(rows), amountsOf([first + second])[0]!, largestRemainder));
        if (String(rowSums(table)) !== String(whole)) unhad++;
      }),
      { numRuns: 40 },
    );
    expect(unhad).toBeGreaterThan(10);
  });

  it('prescribed row totals are kept where any table has them, and otherwise changed as little as can be', () => {
    const prescribed = small.chain(({ weights: rows, amounts: columns }) =>
      fc.record({
        rows: fc.constant(rows),
        columns: fc.constant(columns),
        moves: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: rows.length, maxLength: rows.length }),
      }),
    );
    let met = 0;
    let refused = 0;
    fc.assert(
      fc.property(prescribed, ({ rows, columns, moves }) => {
        const key = keyOfWeights(rows);
        const oracle = oracleOf(rows, columns);
        const wanted = rowSums(tied(key, columns)).map((total, i) => total + moves[i]!);
        const result = tieOut(key, amountsOf(columns), wanted);
        const best = oracle.withRows(wanted.map(BigInt));
        if (best) {
          met++;
          expect(value(result)).toEqual(asNumbers(best));
          return;
        }
        refused++;
        const problem = problemOf(result);
        if (problem.kind !== 'rowTotalsOff' && problem.kind !== 'rowTotalsUnattainable')
          throw new Error(problem.kind);
        expect(problem.kind === 'rowTotalsOff').toBe(add(moves) !== 0);
        const changed = wanted.map(
          (total, i) => problem.changes.find(({ party }) => party === nameOf(i))?.to ?? total,
        );
        const usual = rowSums(tied(key, columns));
        const distance = (from: readonly number[]): number =>
          add(changed.map((total, i) => Math.abs(total - from[i]!)));
        const change = oracle.leastChange(wanted.map(BigInt), usual.map(BigInt));
        expect([distance(wanted), distance(usual)]).toEqual([Number(change.units), Number(change.away)]);
        expect(tied(key, columns, changed)).toEqual(asNumbers(oracle.withRows(changed.map(BigInt))!));
      }),
      { numRuns: 700 },
    );
    expect(Math.min(met, refused)).toBeGreaterThan(30);
  });
});

/** As a user may have it: many parties, any weights, fee and refund beside each other. */
const ordinary = fc.record({
  weights: fc
    .array(fc.oneof(fc.integer({ min: 0, max: 200_000 }), fc.constantFrom(0, 1, 1000)), {
      minLength: 1,
      maxLength: 25,
    })
    .filter((all) => add(all) > 0),
  amounts: fc.array(fc.integer({ min: -20_000, max: 50_000 }), { minLength: 1, maxLength: 8 }),
});

describe('whatever the weights and amounts', () => {
  it('columns tie, rows are within a step of the exact total, and cells are the exact part down or up', () => {
    fc.assert(
      fc.property(ordinary, ({ weights: rows, amounts: columns }) => {
        const [table, whole] = [tied(keyOfWeights(rows), columns), add(rows)];
        expect(columnSums(table)).toEqual(columns);
        const isNear = (steps: number, due: number): boolean => Math.abs(steps * whole - due) < whole;
        expect(rowSums(table).every((sum, i) => isNear(sum, rows[i]! * add(columns)))).toBe(true);
        const all = table.flatMap((cells, i) => cells.map((cell, j) => isNear(cell, rows[i]! * columns[j]!)));
        expect(all).not.toContain(false);
      }),
    );
  });

  it('who has no weight pays nothing', () => {
    fc.assert(
      fc.property(ordinary, ({ weights: rows, amounts: columns }) => {
        const table = tied(keyOfWeights([...rows, 0]), columns);
        expect(table.at(-1)).toEqual(columns.map(() => 0));
        expect(table.flat().some((cell) => Object.is(cell, -0))).toBe(false);
      }),
    );
  });

  it('turned signs turn every part, and nothing else', () => {
    fc.assert(
      fc.property(ordinary, ({ weights: rows, amounts: columns }) => {
        const key = keyOfWeights(rows);
        const turned = tied(
          key,
          columns.map((amount) => -amount),
        );
        expect(turned.map((row) => row.map((cell) => 0 - cell))).toEqual(tied(key, columns));
      }),
    );
  });

  it('the order of the rows decides nothing', () => {
    fc.assert(
      fc.property(ordinary, ({ weights: rows, amounts: columns }) => {
        const cells = rows.map((weight, i): Cell[] => [nameOf(i), weight]);
        const table = tied(keyOf(cells), columns);
        expect(tied(keyOf([...cells].reverse()), columns)).toEqual([...table].reverse());
      }),
    );
  });

  it('one amount is shared by largest remainder', () => {
    fc.assert(
      fc.property(ordinary, ({ weights: rows, amounts: [first = 0] }) => {
        const key = keyOfWeights(rows);
        const shares = value(allocate(key, amountsOf([first])[0]!, largestRemainder));
        expect(tied(key, [first]).flat()).toEqual(shares);
      }),
    );
  });

  it('kr and millionths of weights beyond what doubles hold give the same', () => {
    const big = PKS.map(([name, weight]): Cell[] => [name, weight * 1_000_003]);
    expect(tied(keyOf(big), [9400, 6100])).toEqual(tied(keyOf(PKS), [9400, 6100]));
  });
});

describe('the largest rests', () => {
  const [above, below] = [
    { rest: 1n, isNegative: false },
    { rest: 1n, isNegative: true },
  ];

  it('that are equal are rounded away from zero, the first in order before the others', () => {
    expect(largestRests([below, above, below, above], 1)).toEqual([1]);
    expect(largestRests([below, above, below, above], 3)).toEqual([1, 3, 2]);
    expect(largestRests([above, { rest: 2n, isNegative: true }], 1)).toEqual([1]);
  });
});

describe('row totals that nobody has prescribed', () => {
  it('are the nearest that a table can have, where the nearest of all cannot be had', () => {
    // A, B and C have their only broken part in the first column, D and E in the second: one step each. By largest
    // remainder both D and E would be rounded up in all, which the second column has no two steps for.
    const key = keyOfWeights([4, 4, 4, 9, 9, 6]);
    const whole = value(allocate(key, amountsOf([30])[0]!, largestRemainder));
    expect(whole).toEqual([3, 3, 3, 8, 8, 5]);
    const table = tied(key, [12, 18]);
    expect(columnSums(table)).toEqual([12, 18]);
    expect(rowSums(table)).toEqual([3, 3, 4, 7, 8, 5]);
  });
});

describe('prescribed row totals', () => {
  const key = keyOf(PKS);
  const totals = rowSums(tied(key, [9400, 6100]));
  const named = (name: string): number => PKS.findIndex(([party]) => party === name);

  it('are kept', () => {
    const wanted = [...totals];
    wanted[named('Nässjö')] = 1395;
    wanted[named('Tranås')] = 851;
    expect(rowSums(tied(key, [9400, 6100], wanted))).toEqual(wanted);
  });

  it('that do not add up are told with the difference and where it is least', () => {
    const wanted = [...totals];
    wanted[named('Habo')] = 512;
    expect(problemOf(tieOut(key, amountsOf([9400, 6100]), wanted))).toEqual({
      kind: 'rowTotalsOff',
      sum: 15501,
      amounts: 15500,
      changes: [{ party: 'Habo', from: 512, to: 511 }],
    });
  });

  it('that no table can have are told with the rows that must change', () => {
    const wanted = [...totals];
    wanted[named('Jönköping')] = 5803 + 40;
    wanted[named('Aneby')] = 288 - 40;
    const problem = problemOf(tieOut(key, amountsOf([9400, 6100]), wanted));
    expect(problem).toEqual({
      kind: 'rowTotalsUnattainable',
      changes: [
        { party: 'Jönköping', from: 5843, to: 5804 },
        { party: 'Aneby', from: 248, to: 287 },
      ],
    });
  });

  it('are read in the order of the rows, and each is a whole number of steps', () => {
    const two = keyOfWeights([1, 1]);
    const step = toStep(10);
    const read = (positions: (number | undefined)[], cells: Cell[]) =>
      readRowTotals(two, positions, cells, step);
    expect(value(read([1, undefined, 0], [20, null, 30.000_000_001]))).toEqual([3, 2]);
    const problems = [
      read([0, 1], [20]),
      read([0, 1], [20, '']),
      read([0, 1], [20, 'tio']),
      read([0, 1], [20, 25]),
      read([0, undefined, 1], [20, 10, 10]),
      read([0, 1], [20, { error: '#N/A' }]),
    ].map(problemOf);
    expect(problems).toEqual([
      { kind: 'rowTotalCount', given: 1, rows: 2 },
      { kind: 'rowTotalBlank', party: nameOf(1) },
      { kind: 'rowTotalNotNumber', party: nameOf(1), input: 'tio' },
      { kind: 'rowTotalNotInSteps', party: nameOf(1), total: 25, step: 10 },
      { kind: 'rowTotalWithoutParty', row: 2, input: '10' },
      { kind: 'cellError', where: 'rowTotal', error: '#N/A' },
    ]);
  });
});

describe('keys of every kind', () => {
  const bounded = keyOf([
    ['Part', 'Vikt', 'Fast belopp', 'Golv', 'Tak'],
    ['A', 60, 3, null, 47],
    ['B', 30, null, null, null],
    ['C', 7, null, 11, null],
    ['D', 3, null, null, null],
  ]);

  it('keeps fixed amounts and bounds in every column, and rows within a step of what they are due', () => {
    const table = tied(bounded, [100, 103, 71]);
    expect(columnSums(table)).toEqual([100, 103, 71]);
    for (const cell of table[0]!) expect(cell).toBeLessThanOrEqual(47);
    for (const cell of table[2]!) expect(cell).toBeGreaterThanOrEqual(11);
    const refund = tied(bounded, [-100, -103, -71]);
    expect(refund).toEqual(table.map((row) => row.map((cell) => -cell)));
  });

  it('tells what a single amount would be told', () => {
    const short = problemOf(allocate(bounded, amountsOf([12])[0]!, largestRemainder));
    expect(short).toMatchObject({ kind: 'floorsExceedAmount', floors: 14 });
    expect(problemOf(tieOut(bounded, amountsOf([100, 12])))).toEqual(short);
    expect(problemOf(tieOut(keyOf(PKS), amountsOf([8e15, 2e15])))).toMatchObject({ kind: 'amountTooLarge' });
  });

  it('takes bounds in the measure of the amounts, whatever table was made before', () => {
    expect(tied(bounded, [100, 103])[0]).toEqual([47, 47]);
    const halves = value(tieOut(bounded, amountsOf([50, 51.5], 0.5)));
    expect(halves[0]![0]).toBeLessThan(47);
    expect(columnSums(halves)).toEqual([50, 51.5]);
    expect(halves[2]!.every((share) => share >= 11)).toBe(true);
  });

  const county = keyOf([
    ['Kommunerna', 1],
    ['Regionen', 1],
    ['Staten', 2],
  ]);
  const inhabitants = keyOf([
    ['Ljungby', 27423],
    ['Älmhult', 15724],
    ['Markaryd', 9477],
  ]);
  const nested = value(nestKeys(county, [inhabitants, undefined, undefined], () => undefined));

  it('ties the groups of a nested key first, then those in each group', () => {
    const columns = [1_000_001, 333_333, 77_777];
    const table = tied(nested, columns);
    const groups = tied(county, columns);
    expect(columnSums(table.slice(0, 3))).toEqual(groups[0]);
    expect(table.slice(3)).toEqual(groups.slice(1));
    const whole = value(allocate(nested, amountsOf([add(columns)])[0]!, largestRemainder));
    expect(rowSums(table)).toEqual(whole);
    const [alone] = columns.map((amount) =>
      value(allocate(nested, amountsOf([amount])[0]!, largestRemainder)),
    );
    expect(tied(nested, columns.slice(0, 1)).flat()).toEqual(alone);
  });

  it('takes no row totals for a nested key', () => {
    const result = tieOut(nested, amountsOf([100]), [25, 0, 0, 25, 50]);
    expect(problemOf(result)).toMatchObject({ kind: 'rowTotalsOfNest' });
  });

  it('traces a cell to its exact part, its row and its column', () => {
    const trace = value(traceCell(keyOf(PKS), amountsOf([9400, 6100]), 11, 0));
    expect(trace).toMatchObject({ share: 847, alone: 846, quota: { floor: 846 } });
    expect(Number((trace.quota.rest * 1000n) / trace.quota.divisor)).toBe(611);
    expect(trace.row).toMatchObject({ total: 1396, open: 2, roundedUp: 1, quota: { floor: 1396 } });
    expect(trace.column).toMatchObject({
      total: 9400,
      open: 13,
      roundedUp: 7,
      quota: { floor: 9400, rest: 0n },
    });
  });

  it('counts as open only the cells whose exact part is not whole', () => {
    const key = keyOf([
      ['A', 5],
      ['B', 3],
      ['C', 2],
    ]);
    const trace = value(traceCell(key, amountsOf([100, 101]), 0, 0));
    expect(trace).toMatchObject({ share: 50, row: { open: 1 }, column: { open: 0, roundedUp: 0 } });
    expect(value(traceCell(key, amountsOf([100, 101]), 0, 1)).column).toMatchObject({
      open: 3,
      roundedUp: 1,
    });
  });

  it('traces a cell of a nested key through its group', () => {
    const amounts = amountsOf([1_000_001, 333_333]);
    const [table, trace] = [value(tieOut(nested, amounts)), value(traceCell(nested, amounts, 1, 1))];
    const groups = value(tieOut(county, amounts));
    expect(trace).toMatchObject({ share: table[1]![1], column: { total: groups[0]![1] } });
    expect(trace.group).toMatchObject({ share: groups[0]![1], column: { total: 333_333 } });
    expect(value(traceCell(nested, amounts, 4, 0)).group).toBeUndefined();
  });
});

it('ties 290 parties and 20 amounts while one waits for a cell', () => {
  const key = keyOfWeights(Array.from({ length: 290 }, (_, i) => 2500 + ((i * 7919) % 97_003) * 9));
  const columns = Array.from({ length: 20 }, (_, i) => 1000 * (i + 1) + i * 317);
  const start = performance.now();
  expect(columnSums(tied(key, columns))).toEqual(columns);
  expect(performance.now() - start).toBeLessThan(1500);
});
