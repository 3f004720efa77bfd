import fc from 'fast-check';
import { explain, type Explanation } from '../../src/core/reason/explain';
import type { Key } from '../../src/core/key/key';
import { readKey } from '../../src/core/key/readKey';
import { boundedColumns } from './boundedColumns';
import { columns } from './columns';
import { inMeasure, type Column } from './reference';
import { keyOf, shareColumn, value } from './shareColumn';

/** What is told of everybody in a column, beside the shares themselves. */
function explainAll(column: Column): { key: Key; told: Explanation[]; shares: readonly number[] } {
  const key = keyOf(column);
  const { steps, step, method } = column;
  const question = { key, amount: inMeasure(steps, step), step: Number(step), method };
  const told = column.parties.map(({ name }) => value(explain({ ...question, party: name })));
  return { key, told, shares: shareColumn(column, key) };
}

/** A cell holds fifteen digits, and so must the amount. */
const few = fc
  .oneof(columns, boundedColumns)
  .filter(({ parties, steps }) => parties.length <= 12 && steps < 10n ** 12n && steps > -(10n ** 12n));

function inColumns(property: (all: ReturnType<typeof explainAll>, column: Column) => void): void {
  fc.assert(
    fc.property(few, (column) => property(explainAll(column), column)),
    { numRuns: 100 },
  );
}

const levelOf = ({ levels }: Explanation) => levels[0]!;
const isMore = (a: { rest: bigint; divisor: bigint }, b: { rest: bigint; divisor: bigint }): boolean =>
  a.rest * b.divisor > b.rest * a.divisor;

test('what is told of everybody adds up to the column that is told of', () => {
  inColumns(({ told, shares }, { steps, parties }) => {
    const size = Number(steps < 0n ? -steps : steps);
    told.forEach((each, i) => {
      const level = levelOf(each);
      const { own } = level.held ?? {};
      expect(each.share).toBe(shares[i]);
      expect(each.party).toBe(parties[i]!.name);
      expect(each.amount).toMatchObject({ steps: size, isRefund: steps < 0n });
      expect(level.steps).toBe(size);
      expect(level.lines.map(({ party }) => party)).toEqual(parties.map(({ name }) => name));
      expect(level.lines[i]!.share).toBe(level.share);
      expect(level.fixed?.own ?? 0).toBe(Number(parties[i]!.fixed));
      // Whoever is held is shared nothing by the weights; nor is anybody whose weight is 0 when all others are held.
      if (own) expect(level.quota).toBeUndefined();
      else if (Number(parties[i]!.weight) > 0) expect(level.quota).toBeDefined();
      expect(level.rounding.by === 'bound').toBe(level.quota === undefined);
      // Nobody is told to be held at a bound that the key does not have.
      if (own) expect(parties[i]![own.at]).toBeDefined();
      if (own) expect(level.share).toBe(own.steps);
    });
  });
});

test('the odd steps are told to go to those who got one, and to them alone', () => {
  inColumns(({ told }) => {
    for (const each of told) {
      const { rounding, lines, fixed, held, steps } = levelOf(each);
      if (rounding.by !== 'remainders' && rounding.by !== 'order') continue;
      const { odd } = rounding;
      expect(odd.receivers).toHaveLength(odd.left);
      expect(odd.floors + odd.left).toBe(held?.rest ?? steps - (fixed?.sum ?? 0));
      if (odd.next !== undefined) expect(odd.receivers).not.toContain(odd.next);
      const up = lines.filter(({ party, share, quota }) => {
        const own = levelOf(told.find((other) => other.party === party)!).fixed?.own ?? 0;
        return quota !== undefined && share - own > quota.floor;
      });
      expect(up.map(({ party }) => party).sort()).toEqual([...odd.receivers].sort());
    }
  });
});

test('remainders are told in their order: whoever is before has no less, whoever is after no more', () => {
  inColumns(({ told }) => {
    for (const each of told) {
      const { rounding, lines } = levelOf(each);
      if (rounding.by !== 'remainders') continue;
      const { own, before, after, first, last, place, odd, tie } = rounding;
      const rests = lines.flatMap(({ party, quota }) =>
        quota && quota.rest > 0n ? [{ party, rest: quota }] : [],
      );
      const larger = rests.filter(({ rest }) => isMore(rest, own.rest)).length;
      const equal = rests.filter(({ rest }) => !isMore(rest, own.rest) && !isMore(own.rest, rest));
      expect(own.party).toBe(each.party);
      expect(rests.some(({ rest }) => isMore(rest, first.rest))).toBe(false);
      expect(last.party).toBe(odd.receivers.at(-1));
      if (own.rest.rest === 0n) {
        expect([place, before, after, tie]).toEqual([0, undefined, undefined, undefined]);
        continue;
      }
      expect(place).toBeGreaterThan(larger);
      expect(place).toBeLessThanOrEqual(larger + equal.length);
      expect(before === undefined).toBe(place === 1);
      expect(after === undefined).toBe(place === rests.length);
      if (before) expect(isMore(own.rest, before.rest)).toBe(false);
      if (after) expect(isMore(after.rest, own.rest)).toBe(false);
      const others = equal.map(({ party }) => party).filter((party) => party !== each.party);
      expect([...(tie?.others ?? [])].sort()).toEqual(others.sort());
      const got = [each.party, ...others].filter((party) => odd.receivers.includes(party)).length;
      expect(tie?.settledBy !== undefined).toBe(got > 0 && got <= others.length);
    }
  });
});

test('the factor of uddatalsmetoden rounds everybody to the share, but for bounds and for who is half way', () => {
  inColumns(({ told }) => {
    for (const each of told) {
      const { rounding, share, fixed } = levelOf(each);
      if (rounding.by !== 'factor') continue;
      const { keptBy, halfway } = rounding;
      const { over, under } = rounding.product;
      const nearest = (2n * over + under) / (2n * under);
      const shared = BigInt(share - (fixed?.own ?? 0));
      const isHalf = (2n * over) % under === 0n && ((2n * over) / under) % 2n === 1n;
      if (isHalf && halfway.includes(each.party)) expect([nearest, nearest - 1n]).toContain(shared);
      else if (keptBy === 'cap') expect(nearest > shared).toBe(true);
      else if (keptBy === 'floor') expect(nearest < shared).toBe(true);
      else expect(nearest).toBe(shared);
    }
  });
});

test('by the last, and by each on its own, it is told what the others make', () => {
  inColumns(({ told, key }) => {
    const sum = told.reduce((total, each) => total + BigInt(levelOf(each).share), 0n);
    const at = key.parties.reduce((last, _, i) => (Number(key.whole.values[i]) > 0 ? i : last), 0);
    for (const each of told) {
      const { rounding, held } = levelOf(each);
      if (rounding.by === 'itself') expect(rounding.sum).toBe(Number(sum));
      if (rounding.by !== 'last' || held) continue;
      const last = key.parties[at]!.name;
      expect(rounding).toMatchObject({ last, isLast: each.party === last });
      expect(rounding.others + levelOf(told[at]!).share).toBe(Number(sum));
    }
  });
});

test('a cap of less than half a step is told as a cap, although no one has stated a floor', () => {
  const cells = [
    ['Part', 'Vikt', 'Golv', 'Tak'],
    ['Orsa', 5, 0.03, null],
    ['Mora', 6, null, 0.005],
  ];
  const key = value(readKey(cells, { label: 'Prov', codeOf: () => undefined }));
  const told = value(explain({ key, party: 'Mora', amount: 0.03, step: 0.01, method: null }));
  expect(told.levels[0]!.held?.own).toEqual({ party: 'Mora', at: 'cap', steps: 0 });
});

describe('what cannot be explained says what SHARE says', () => {
  const cells = [
    ['Mora', 2],
    ['Orsa', 1],
  ];
  const key = value(readKey(cells, { label: 'Prov', codeOf: () => undefined }));

  test.each([
    [{ party: 'Malung' }, { kind: 'partyUnknown', input: 'Malung' }],
    [{ step: 0 }, { kind: 'stepNotPositive' }],
    [{ method: 'tärning' }, { kind: 'methodUnknown', input: 'tärning' }],
    [{ amount: 'hundra' }, { kind: 'amountNotNumber', input: 'hundra' }],
  ])('%j', (wrong, problem) => {
    const question = { key, party: 'Mora', amount: 100, step: 1, method: null };
    expect(explain({ ...question, ...wrong })).toMatchObject({ ok: false, problem });
  });
});
