import { fail, ok } from '../../src/core/problem';
import { dependsOn } from '../../src/taskpane/views/keys/edit/dependants';
import { joinDecision, splitDecision } from '../../src/taskpane/views/keys/facts/decisionLine';
import { addWeights, isAddable } from '../../src/taskpane/views/keys/newKey/addWeights';
import { isOutside, scenarioYear } from '../../src/workbook/keys/scenarioYear';
import type { KeyDraft } from '../../src/workbook/model';
import { keyRecord } from './memoryWorkbook';
import { block, finsam, pks } from './workbooks';

describe('weights that are added', () => {
  const one = keyRecord({ label: 'Ett', facts: {}, rows: [{ party: 'Ljungby', weight: 0.1 }] });
  const two = keyRecord({
    label: 'Två',
    facts: {},
    rows: [
      { party: 'Ljungby kommun', weight: 0.2 },
      { party: 'AB "Vatten"*', weight: 5 },
    ],
  });

  test('follow the keys by formulas, each in its own spelling, without wildcards', () => {
    expect(addWeights([one, two]).rows).toEqual([
      {
        party: 'Ljungby',
        weight:
          '=SUMIF(Nyckeltabell_Ett[Part],"Ljungby",Nyckeltabell_Ett[Vikt])+SUMIF(Nyckeltabell_Två[Part],"Ljungby kommun",Nyckeltabell_Två[Vikt])',
      },
      {
        party: 'AB "Vatten"*',
        weight: '=SUMIF(Nyckeltabell_Två[Part],"AB ""Vatten""~*",Nyckeltabell_Två[Vikt])',
      },
    ]);
  });

  test('are previewed exactly', () => {
    expect(addWeights([one, two]).calculated.map(({ weight }) => weight)).toEqual([0.3, 5]);
  });

  test('must be nothing but weights', () => {
    const rows = [{ party: 'Ljungby', weight: 1, cap: 100 }];
    const capped = keyRecord({ label: 'Tak', facts: {}, rows });
    const key = capped.key.ok ? ok({ ...capped.key.value, bounds: [{ cap: 100 }] }) : capped.key;
    expect(isAddable(one)).toBe(true);
    expect(isAddable({ ...capped, key })).toBe(false);
    expect(isAddable({ ...one, key: fail({ kind: 'keyMissing' }) })).toBe(false);
  });
});

test('a key is not offered those that are made of it, however many steps away', async () => {
  const [a, b, c] = ['A', 'B', 'C'].map((label) => ({
    ...keyRecord({ label, facts: {}, rows: [] }),
    name: label,
    key: fail({ kind: 'keyCycle', labels: [] }),
  }));
  const drafts: Record<string, KeyDraft> = {
    B: { kind: 'blend', label: 'B', facts: {}, portions: [{ key: 'a', portion: 1 }] },
    C: { label: 'C', facts: {}, rows: [{ party: 'X', weight: 1, subkey: 'B' }] },
    A: { label: 'A', facts: {}, rows: [] },
  };
  const readDraft = async (name: string) => {
    const draft = drafts[name];
    return draft ? ok(draft) : fail({ kind: 'keyUnknown', name });
  };
  const found = await dependsOn('A', [a!, b!, c!, pks], { readDraft });
  expect([...found].sort()).toEqual(['A', 'B', 'C']);
});

describe('the line of a decision', () => {
  test.each(['KF 2013-11-25 § 142, dnr KS 2013/77', 'KF § 5', 'dnr KS 2013/77', 'Nämnden 2020-01-02', ''])(
    '%s is divided and joined again',
    (line) => {
      const parts = splitDecision(line);
      expect(parts && joinDecision(parts)).toBe(line);
    },
  );

  test('says who, when, where and which number', () => {
    expect(splitDecision('KF 2013-11-25 § 142, dnr KS 2013/77')).toEqual({
      body: 'KF',
      date: '2013-11-25',
      paragraph: '142',
      number: 'KS 2013/77',
    });
  });

  test('in other words it is kept in one piece', () => {
    expect(splitDecision('Avtal, punkt 4; gäller   tills vidare')).toBeUndefined();
  });
});

describe('the year of the scenario', () => {
  const withYear = (active: number | string) => ({
    scenarios: ok({
      ...block,
      assumptions: [{ name: 'År', label: 'år', unit: '', kind: 'amount' as const, values: [active], active }],
    }),
  });

  test('is the assumption År, else the first year in the name of the scenario', () => {
    expect(scenarioYear(withYear(2021))).toBe(2021);
    expect(scenarioYear(withYear('#N/A'))).toBe(2016);
    expect(scenarioYear({ scenarios: ok({ ...block, chosen: 'Alternativ 1' }) })).toBeUndefined();
    expect(scenarioYear({})).toBeUndefined();
  });

  test('is compared only with a validity that names years', () => {
    const valid = (validity: string) => ({ facts: { ...finsam.facts, validity } });
    expect(isOutside(valid('2018–2020'), 2021)).toBe(true);
    expect(isOutside(valid('2018–2020'), 2020)).toBe(false);
    expect(isOutside(valid('tills vidare'), 2021)).toBe(false);
    expect(isOutside(valid('2018'), undefined)).toBe(false);
  });
});
