import fc from 'fast-check';
import { closeColumns } from './closeColumns';
import { decimalText, type Column, type ColumnParty } from './reference';
import { ALWAYS_ANSWER, type MethodName } from './referenceMethods';

const LARGEST = 9_000_000_000_000_000n;

/** Weights of the kinds that are met: few and equal, inhabitants, percentages, kronor, 15 digits, round beyond 2^53. */
const weightKinds: fc.Arbitrary<string>[] = [
  decimals(4n, 0),
  decimals(1_000_000n, 0),
  decimals(10_000n, 2),
  decimals(999_999_999_999_999n, 0),
  decimals(999_999_999_999_999n, 9),
  decimals(LARGEST, 0),
  decimals(999_999n, 0).map((whole) => (whole === '0' ? whole : `${whole}000000000000`)),
];
const steps = fc.constantFrom('1', '0.01', '100', '0.1', '0.05', '1000', '2.5');
const amounts = fc.oneof(
  fc.bigInt({ min: 0n, max: 40n }),
  fc.bigInt({ min: 0n, max: 1_000_000n }),
  fc.bigInt({ min: 0n, max: LARGEST }),
  fc.bigInt({ min: LARGEST - 100n, max: LARGEST }),
);
const sizes = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 1, max: 13 }) },
  fc.integer({ min: 14, max: 60 }),
);

/** By the quota method the reference goes through every step of the amount. */
const FEW_STEPS = 300n;

function decimals(max: bigint, places: number): fc.Arbitrary<string> {
  const digits = fc.oneof({ weight: 9, arbitrary: fc.bigInt({ min: 1n, max }) }, fc.constant(0n));
  return fc.tuple(digits, fc.nat(places)).map(([whole, point]) => decimalText(whole, point));
}

/** Names whose order by UTF-16 unit differs from that by code point; a few have a kommunkod. */
const initials = fc.constantFrom('A', 'Å', 'Ö', 'z', '\u{10400}', '\uFF21');

function party(weight: fc.Arbitrary<string>): fc.Arbitrary<Omit<ColumnParty, 'fixed'> & { wanted: number }> {
  return fc.record({
    name: initials,
    code: fc.option(fc.constant('code'), { nil: undefined }),
    weight,
    wanted: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(1000)),
  });
}

/** Any column of one level that can be shared out: somebody has a weight, and the fixed amounts fit. */
export function columnsOf(amount: fc.Arbitrary<bigint>, size = sizes): fc.Arbitrary<Column> {
  return fc
    .tuple(size, fc.constantFrom(...weightKinds, fc.oneof(...weightKinds)), fc.boolean())
    .chain(([count, weight, withFixed]) =>
      fc.record({
        parties: fc
          .array(party(weight), { minLength: count, maxLength: count })
          .map((parties) => (withFixed ? parties : parties.map((each) => ({ ...each, wanted: 0 })))),
        amount,
        negative: fc.boolean(),
        step: steps,
        method: fc.constantFrom<MethodName>(...ALWAYS_ANSWER),
      }),
    )
    .map(({ parties, amount, negative, step, method }) => ({
      parties: complete(parties, amount),
      steps: negative ? -amount : amount,
      step,
      method: method === 'kvotmetoden' && amount > FEW_STEPS ? 'uddatalsmetoden' : method,
    }));
}

export const columns: fc.Arbitrary<Column> = fc.oneof(
  { weight: 15, arbitrary: columnsOf(amounts) },
  closeColumns,
);

function complete(
  drafts: (Omit<ColumnParty, 'fixed'> & { wanted: number })[],
  amount: bigint,
): ColumnParty[] {
  const nobody = drafts.every(({ weight }) => Number(weight) === 0);
  let free = amount;
  return drafts.map(({ name, code, weight, wanted }, i) => {
    const fixed = BigInt(wanted) < free ? BigInt(wanted) : free;
    free -= fixed;
    return {
      name: `${name}${i}`,
      // Against the order of the rows, so that a tie settled by row is caught.
      ...(code && { code: String(2599 - i).padStart(4, '0') }),
      weight: nobody ? '1' : weight,
      fixed,
    };
  });
}
