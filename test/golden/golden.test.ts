import Decimal from 'decimal.js';
import { fractionOf } from '../../src/core/allocation/fraction';
import { sumOfWeights } from '../../src/core/key/key';
import { findParties } from '../../src/core/key/listParties';
import {
  allocated,
  byParty,
  changed,
  explained,
  feesOf,
  firstRanked,
  audited,
  findingRow,
  inferred,
  outcomeOf,
  tiedOut,
} from './goldenAnswer';
import { goldenCases, type Expected, type GoldenCase } from './goldenCase';
import { keyOf, value } from './goldenKey';

type Check = (golden: GoldenCase) => void;

/** One check for each thing that a case can expect. */
const checks: Record<keyof Expected, Check> = {
  shares(golden) {
    const [key, shares] = [value(keyOf(golden.key)), value(allocated(golden))];
    for (const [party, share] of Object.entries(golden.expect.shares ?? {})) {
      const members = value(findParties(key, party)).map((member) => shares[member] ?? NaN);
      expect([party, add(members)]).toEqual([party, share]);
    }
  },
  sum(golden) {
    expect(add(value(allocated(golden)))).toBe(golden.expect.sum);
  },
  table(golden) {
    const [key, rows] = [value(keyOf(golden.key)), value(tiedOut(golden))];
    const byName = Object.fromEntries(key.parties.map(({ name }, i) => [name, rows[i]]));
    expect(byName).toEqual(golden.expect.table);
  },
  fractions(golden) {
    const key = value(keyOf(golden.key));
    for (const [party, [least, most]] of Object.entries(golden.expect.fractions ?? {})) {
      const fraction = value(fractionOf(key, value(findParties(key, party))));
      expect(fraction).toBeGreaterThanOrEqual(least);
      expect(fraction).toBeLessThanOrEqual(most);
    }
  },
  weights(golden) {
    expect(Object.fromEntries(byParty(value(keyOf(golden.key))))).toEqual(golden.expect.weights);
  },
  weightSum(golden) {
    expect(sumOfWeights(value(keyOf(golden.key)))).toBe(golden.expect.weightSum);
  },
  perWeight(golden) {
    const weights = byParty(value(keyOf(golden.key)));
    for (const [party, perWeight] of Object.entries(golden.expect.perWeight ?? {})) {
      expect(Math.round((golden.amount ?? NaN) / (weights.get(party) ?? NaN))).toBe(perWeight);
    }
  },
  fees(golden) {
    expect(Object.fromEntries(value(feesOf(golden)))).toMatchObject(golden.expect.fees ?? {});
  },
  collects(golden) {
    expect(add([...value(feesOf(golden)).values()])).toBe(golden.expect.collects);
  },
  difference(golden) {
    const fees = [...value(feesOf(golden)).values()];
    expect(add([...fees, -(golden.amount ?? NaN)])).toBe(golden.expect.difference);
  },
  changes(golden) {
    for (const [party, [budget, key, rounding, total]] of Object.entries(golden.expect.changes ?? {})) {
      const change = value(changed(golden, party));
      const shown = [change.budget, change.key, change.rounding].map((effect) => toTenths(effect));
      expect([party, ...shown, change.total]).toEqual([party, budget, key, rounding, total]);
    }
  },
  outcome(golden) {
    expect(value(outcomeOf(golden))).toBe(golden.expect.outcome);
  },
  shown(golden) {
    const [key, outcome] = [value(keyOf(golden.key)), value(outcomeOf(golden))];
    for (const [party, shown] of Object.entries(golden.expect.shown ?? {})) {
      const [member] = value(findParties(key, party));
      const share = value(allocated(golden))[member ?? -1];
      expect([party, outcome === 'uppfyllt' ? share : `villkor ${outcome}`]).toEqual([party, shown]);
    }
  },
  inference(golden) {
    const cells = inferred(golden);
    const { says = [], first = [] } = golden.expect.inference ?? {};
    expect(cells[firstRanked(cells)]?.slice(0, first.length)).toEqual(first);
    const sentences = cells.map((row) => String(row[5]));
    for (const part of says) expect(sentences).toContainEqual(expect.stringContaining(part));
  },
  findings(golden) {
    const cells = audited(golden);
    for (const expected of golden.expect.findings ?? []) {
      expect([expected, findingRow(cells, expected) > 0, cells]).toEqual([expected, true, cells]);
    }
  },
  explanation(golden) {
    for (const [party, text] of Object.entries(golden.expect.explanation ?? {})) {
      expect(explained(golden, party)).toBe(text);
    }
  },
  problem(golden) {
    const result = answerTo(golden);
    expect(result.ok ? 'no problem' : result.problem).toMatchObject(golden.expect.problem ?? {});
  },
};

describe.each(goldenCases())('$name: $golden.title', ({ golden }) => {
  test('has a source, a kind and an expectation', () => {
    expect(golden.source).not.toBe('');
    expect(golden.kind).toMatch(/^[PDH]$/);
    expect(Object.keys(golden.expect)).not.toEqual([]);
  });

  test.each(Object.keys(golden.expect))('%s', (expected) => {
    const check = checks[expected as keyof Expected];
    expect(check).toBeDefined();
    check(golden);
  });
});

function answerTo(golden: GoldenCase) {
  if (golden.tariff) return feesOf(golden);
  return golden.amounts ? tiedOut(golden) : allocated(golden);
}

/** As `toFixed(1)`, but 0 for what is nearly nothing on either side of it. */
function toTenths(effect: number): number {
  return new Decimal(effect).toDecimalPlaces(1).toNumber() + 0;
}

function add(numbers: readonly number[]): number {
  return Decimal.sum(0, ...numbers).toNumber();
}
