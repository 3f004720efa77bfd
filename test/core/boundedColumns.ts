import fc from 'fast-check';
import { columnsOf } from './columns';
import { decimalText, wholeWeights, type Column, type ColumnParty } from './reference';

/** Small enough that a bound, too, has at most 15 digits in the finest step. */
const amounts = fc.oneof(
  fc.bigInt({ min: 0n, max: 40n }),
  fc.bigInt({ min: 0n, max: 1_000_000n }),
  fc.bigInt({ min: 0n, max: 100_000_000_000n }),
);

/** Bounds in eighths of what the party would pay without them, so that many of them bind. */
interface Draft {
  readonly floor?: bigint;
  readonly cap?: bigint;
  /** Half a step outside of a whole number of steps, to which rounding must bring it back. */
  readonly half: boolean;
}

const drafts: fc.Arbitrary<Draft> = fc.record(
  {
    floor: fc.bigInt({ min: 0n, max: 14n }),
    cap: fc.bigInt({ min: 0n, max: 14n }),
    half: fc.boolean(),
  },
  { requiredKeys: ['half'] },
);

/** Columns whose parties have floors and caps that allow the amount. */
export const boundedColumns: fc.Arbitrary<Column> = columnsOf(amounts)
  .chain((column) => {
    const size = column.parties.length;
    return fc.tuple(fc.constant(column), fc.array(drafts, { minLength: size, maxLength: size }));
  })
  .map(([column, each]) => bind(column, each));

function bind(column: Column, each: readonly Draft[]): Column {
  const { parties, step } = column;
  const amount = column.steps < 0n ? -column.steps : column.steps;
  const rest = amount - sum(parties.map(({ fixed }) => fixed));
  const weights = wholeWeights(parties);
  const fair = weights.map((weight) => (rest * weight) / sum(weights));
  const floors = affordable(
    each.map(({ floor = 0n }, i) => (fair[i]! * floor) / 8n),
    rest,
  );
  const caps = each.map(({ cap }, i) =>
    cap === undefined ? undefined : larger(floors[i]!, (fair[i]! * cap) / 8n),
  );
  const isRoomy = sum(caps.map((cap, i) => (weights[i] === 0n ? floors[i]! : (cap ?? rest)))) >= rest;
  const bounded = parties.map((party, i): ColumnParty => {
    const { half } = each[i]!;
    const [floor, cap] = [floors[i]!, isRoomy ? caps[i] : undefined];
    return {
      ...party,
      ...(floor > 0n && { floor: bound(floor + party.fixed, half ? -1n : 0n, step) }),
      // A cell with the cap 0 is a blank to Excel on the desktop, and no cap.
      ...(cap !== undefined &&
        (cap + party.fixed > 0n || half) && { cap: bound(cap + party.fixed, half ? 1n : 0n, step) }),
    };
  });
  return { ...column, parties: bounded };
}

/** Floors as wanted, until the amount is used up. */
function affordable(floors: readonly bigint[], rest: bigint): bigint[] {
  let left = rest;
  return floors.map((floor) => {
    const given = floor < left ? floor : left;
    left -= given;
    return given;
  });
}

/** So many steps and halves of a step, in the measure of the amount. */
function bound(steps: bigint, halves: bigint, step: string): string {
  const [whole = '', decimals = ''] = step.split('.');
  return decimalText((2n * steps + halves) * 5n * BigInt(whole + decimals), decimals.length + 1);
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((total, number) => total + number, 0n);
}
