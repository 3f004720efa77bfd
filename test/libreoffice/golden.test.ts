import { readMethod } from '../../src/core/allocation/methods';
import { readAmount, readStep } from '../../src/core/amount';
import { allocate } from '../../src/core/allocation/allocate';
import type { Key } from '../../src/core/key/key';
import { absoluteAddress, cellAddress, onSheet } from '../../src/workbook/address';
import { Calculation } from '../../src/workbook/sharing/native/calculation';
import { goldenCases, type GoldenCase } from '../golden/goldenCase';
import { keyOf } from '../golden/goldenKey';
import { recalculate } from '../setup/libreOffice';
import { readCells } from '../setup/readCells';
import { writeCells } from '../setup/writeCells';

interface Shared {
  readonly name: string;
  readonly golden: GoldenCase;
  readonly key: Key;
  readonly shares: readonly number[];
}

/** The golden cases in which an amount is shared, with what the product gives. */
const shared = goldenCases().flatMap(({ name, golden }): Shared[] => {
  // Cases of published tables have no key.
  if (!golden.key || golden.amount === undefined || golden.amounts || golden.tariff) return [];
  const key = keyOf(golden.key);
  if (!key.ok) return [];
  const step = readStep(golden.step ?? null);
  const method = readMethod(golden.method ?? null);
  const amount = step.ok ? readAmount(golden.amount, step.value) : step;
  if (!amount.ok || !method.ok) return [];
  const shares = allocate(key.value, amount.value, method.value);
  return shares.ok ? [{ name, golden, key: key.value, shares: shares.value }] : [];
});

test('the golden cases come out the same in LibreOffice', async () => {
  const calculation = new Calculation('Uträkning');
  const asked = shared.map(({ golden, key }, row) => {
    const method = readMethod(golden.method ?? null);
    const at = (column: number) => onSheet('Indata', absoluteAddress(row, column));
    const step = golden.step === undefined ? undefined : { text: at(1), value: golden.step };
    const keys = { choices: [{ key, stamp: '' }], sourceOf: () => undefined };
    return key.parties.map(({ name }) => {
      if (!method.ok) throw new Error(golden.method);
      return calculation.share(
        keys,
        { name },
        { text: at(0), value: golden.amount ?? null },
        step,
        method.value,
      );
    });
  });
  const sheets = {
    Svar: asked.map((row) => row.map((answer) => (answer.ok ? `=${answer.text}` : null))),
    Uträkning: calculation.cells(),
    Indata: shared.map(({ golden }) => [golden.amount ?? null, golden.step ?? null]),
  };
  const shown = (await readCells(await recalculate(await writeCells(sheets)))).get('Svar');
  const native = shared.flatMap((each, row) => (asked[row]?.every(({ ok }) => ok) ? [{ ...each, row }] : []));
  const refused = asked.flatMap((row) => row.flatMap((answer) => (answer.ok ? [] : [answer.why.kind])));
  expect(new Set(refused)).toEqual(new Set(['method', 'bounds']));
  expect(native.length).toBeGreaterThan(60);
  for (const { name, golden, shares, row } of native) {
    const gave = shares.map((_, column) => shown?.get(cellAddress(row, column)));
    expect([name, golden.title, gave]).toEqual([name, golden.title, shares]);
  }
});
