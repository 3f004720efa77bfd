import { readAmount, readStep } from '../../src/core/amount';
import { allocate, type Shares } from '../../src/core/allocation/allocate';
import { readMethod } from '../../src/core/allocation/methods';
import type { Key } from '../../src/core/key/key';
import type { Result } from '../../src/core/problem';
import { feeFor, readTariff } from '../../src/core/rules/tariff';
import type { GoldenCase } from './goldenCase';
import { keyOf, value } from './goldenKey';

/** What the core answers to a case that shares an amount. */
export function allocated({ key, amount = NaN, step = 1, method = '' }: GoldenCase): Result<Shares> {
  const read = keyOf(key);
  if (!read.ok) return read;
  const steps = value(readAmount(amount, value(readStep(step))));
  return allocate(read.value, steps, value(readMethod(method)));
}

/** What the core answers to a case with a step table: each party’s fee. */
export function feesOf({ key, tariff = [] }: GoldenCase): Result<Map<string, number>> {
  const [read, steps] = [keyOf(key), readTariff(tariff)];
  if (!read.ok) return read;
  if (!steps.ok) return steps;
  const fees = [...byParty(read.value)].map(
    ([party, weight]) => [party, feeFor(weight, steps.value)] as const,
  );
  for (const [, fee] of fees) if (!fee.ok) return fee;
  return { ok: true, value: new Map(fees.map(([party, fee]) => [party, value(fee)])) };
}

export function byParty(key: Key): Map<string, number> {
  return new Map(key.parties.map(({ name }, i) => [name, key.weights[i] ?? NaN]));
}
