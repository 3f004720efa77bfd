import { compareKeys } from '../../src/core/key/compareKeys';
import { covers, readValidity } from '../../src/core/key/validity';
import { readKey } from '../../src/core/key/readKey';
import { largestRemainder } from '../../src/core/allocation/methods/largestRemainder';
import { readAmount } from '../../src/core/amount';
import { mixedPriceLevels, readPriceLevel } from '../../src/core/rules/priceLevel';
import type { Key } from '../../src/core/key/key';

describe('a validity', () => {
  it.each([
    ['2018', { from: 2018, to: 2018 }],
    ['2018–2020', { from: 2018, to: 2020 }],
    ['2018-01-01 – 2020-12-31', { from: 2018, to: 2020 }],
    ['från 2018', { from: 2018 }],
    ['fr.o.m. 2018-01-01', { from: 2018 }],
    ['2018-', { from: 2018 }],
    ['2018 tills vidare', { from: 2018 }],
    ['till 2020', { to: 2020 }],
    ['t.o.m. 2020-12-31', { to: 2020 }],
    ['tills vidare', undefined],
    ['Ks § 12345', undefined],
  ])('is read from %s', (text, validity) => {
    expect(readValidity(text)).toEqual(validity);
  });

  it('covers its first and last year', () => {
    const years = [2017, 2018, 2020, 2021].map((year) => covers({ from: 2018, to: 2020 }, year));
    expect(years).toEqual([false, true, true, false]);
    expect(covers({ from: 2018 }, 2099)).toBe(true);
  });
});

describe('price levels', () => {
  it('are read from the unit of an amount', () => {
    expect(readPriceLevel('tkr, 2016 års prisnivå')).toBe(2016);
    expect(readPriceLevel('tkr')).toBeUndefined();
  });

  it('are mixed only where amounts state different ones', () => {
    expect(mixedPriceLevels(['tkr, 2017 års prisnivå', 'tkr', 'tkr, 2016 års prisnivå'])).toEqual([
      2016, 2017,
    ]);
    expect(mixedPriceLevels(['tkr, 2016 års prisnivå', 'kr, 2016 års priser', '%'])).toBeUndefined();
  });
});

describe('two keys side by side', () => {
  function keyOf(...rows: [string, number][]): Key {
    const key = readKey(rows, { label: 'Prov', codeOf: () => undefined });
    if (!key.ok) throw new Error(JSON.stringify(key.problem));
    return key.value;
  }

  it('show who came and went, and what it means in money', () => {
    const amount = readAmount(1000);
    if (!amount.ok) throw new Error('amount');
    const before = keyOf(['Aneby', 1], ['Habo', 3]);
    const after = keyOf(['Habo kommun', 1], ['Gnosjö', 1]);
    expect(compareKeys(before, after, amount.value, largestRemainder)).toEqual({
      ok: true,
      value: [
        { party: 'Aneby', before: { weight: 1, fraction: 0.25, share: 250 } },
        {
          party: 'Habo',
          before: { weight: 3, fraction: 0.75, share: 750 },
          after: { weight: 1, fraction: 0.5, share: 500 },
        },
        { party: 'Gnosjö', after: { weight: 1, fraction: 0.5, share: 500 } },
      ],
    });
  });
});
