import { readKey } from '../../../src/core/key/readKey';
import { codeOf, figure, sourceOf, type Measure } from '../../../src/register';
import { compareWithRegister, registerKeyFromScb, type ScbAnswer } from '../../../src/register/scb';
import { planRequests } from '../../../src/register/scb/tables';
import { ALL_CODES } from './constructed';

/** An answer that says what the register says, but for some changes. */
function answerOf(measure: Measure, year: number, changes: Record<string, number | null> = {}): ScbAnswer {
  const planned = planRequests(measure, [year]);
  const table = planned.ok ? planned.value[0]?.table : undefined;
  if (!table) throw new Error(`no table for ${measure} ${year}`);
  const { id, statistics, content, perturbed } = table;
  const updated = '2026-12-15';
  return {
    measure,
    figures: ALL_CODES.map((code) => ({
      code,
      year,
      value: code in changes ? (changes[code] ?? null) : figure(measure, year, code),
    })),
    updated,
    table: id,
    content,
    perturbed,
    host: 'statistikdatabasen.scb.se',
    origins: [{ table: id, statistics, content, updated, perturbed, years: [year] }],
  };
}

function keyOf(answer: ScbAnswer, year: number, codes: readonly string[]) {
  const result = registerKeyFromScb(answer, year, codes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe('side by side with the register', () => {
  test('the same figures do not differ', () => {
    const { rows, differs } = compareWithRegister(answerOf('folkmängd', 2016));
    expect(differs).toBe(false);
    expect(rows).toHaveLength(290);
    expect(rows[0]).toEqual({
      code: '0114',
      name: 'Upplands Väsby',
      year: 2016,
      before: 43891,
      after: 43891,
      difference: 'none',
    });
  });

  test('a corrected figure stands beside the old one', () => {
    const { rows, differs } = compareWithRegister(answerOf('folkmängd', 2016, { '0680': 135298 }));
    expect(differs).toBe(true);
    expect(rows.filter(({ difference }) => difference !== 'none')).toEqual([
      { code: '0680', name: 'Jönköping', year: 2016, before: 135297, after: 135298, difference: 'changed' },
    ]);
  });

  test('a figure that SCB no longer has is missing, not 0', () => {
    const { rows, differs } = compareWithRegister(answerOf('folkmängd', 2016, { '0680': null }));
    expect(differs).toBe(true);
    expect(rows.find(({ code }) => code === '0680')).toMatchObject({ after: null, difference: 'missing' });
  });

  test('a year that the register lacks is added', () => {
    const changes = Object.fromEntries(ALL_CODES.map((code) => [code, 5]));
    const { rows, differs } = compareWithRegister(answerOf('folkmängd', 2031, changes));
    expect(differs).toBe(true);
    expect(rows.every(({ before, difference }) => before === null && difference === 'added')).toBe(true);
  });

  test('published skatteunderlag differs from the calculated by the rounding of kr per inhabitant', () => {
    const inhabitants = figure('folkmängd', 2015, '0680') ?? NaN;
    const calculated = figure('skatteunderlag', 2017, '0680') ?? NaN;
    const half = Math.floor(inhabitants / 2);
    const differenceAt = (value: number) =>
      compareWithRegister(answerOf('skatteunderlag', 2017, { '0680': value })).rows.find(
        ({ code }) => code === '0680',
      )?.difference;
    expect(differenceAt(calculated + half)).toBe('rounding');
    expect(differenceAt(calculated - half)).toBe('rounding');
    expect(differenceAt(calculated + half + 1)).toBe('changed');
    expect(differenceAt(calculated)).toBe('none');
  });
});

describe('a key out of the answer', () => {
  test('has the municipalities in the order of the codes, and the facts that stand above a key', () => {
    const answer = answerOf('skatteunderlag', 2026, { '0680': 33_000_000_001, '0765': 2_100_000_002 });
    expect(keyOf(answer, 2026, ['0765', '0680'])).toEqual({
      rows: [
        { party: 'Älmhult', weight: 2_100_000_002 },
        { party: 'Jönköping', weight: 33_000_000_001 },
      ],
      facts: {
        measure: 'Skatteunderlag, kr',
        referenceDate: '2024-12-31',
        source: 'SCB, TAB3600 (OE0101), uppdaterad 2026-12-15, skatteunderlag 2026 (inkomster 2024)',
        published: '2026-12-15',
      },
    });
  });

  test('says that SCB has perturbed the inhabitants from 2025 on', () => {
    expect(keyOf(answerOf('folkmängd', 2025), 2025, ['0680']).facts).toEqual({
      measure: 'Folkmängd',
      referenceDate: '2025-12-31',
      source:
        'SCB, TAB5557 (BE0101), uppdaterad 2026-12-15, folkmängd 31 december 2025 (varje tal slumpmässigt ändrat något av SCB, metoden CKM)',
      published: '2026-12-15',
    });
    expect(keyOf(answerOf('folkmängd', 2024), 2024, ['0680']).facts.source).toBe(
      'SCB, TAB638 (BE0101), uppdaterad 2026-12-15, folkmängd 31 december 2024',
    );
  });

  test('names the mirror that it was fetched from', () => {
    const answer = { ...answerOf('folkmängd', 2024), host: 'spegel.exempel.se' };
    expect(keyOf(answer, 2024, ['0680']).facts.source).toMatch(/, hämtat från spegel\.exempel\.se$/);
  });

  test('of one of several years has the figures and the source of that year', () => {
    const [earlier, later] = [answerOf('folkmängd', 2024), answerOf('folkmängd', 2025)];
    const answer = {
      ...later,
      figures: [...earlier.figures, ...later.figures],
      origins: [...earlier.origins, ...later.origins],
    };
    expect(keyOf(answer, 2024, ['0680', '0765'])).toEqual(keyOf(earlier, 2024, ['0680', '0765']));
    expect(keyOf(answer, 2025, ['0680', '0765'])).toEqual(keyOf(later, 2025, ['0680', '0765']));
  });

  test('can be read as a key', () => {
    const { rows } = keyOf(answerOf('folkmängd', 2016), 2016, ALL_CODES);
    const cells = [['Part', 'Vikt'], ...rows.map(({ party, weight }) => [party, weight])];
    expect(readKey(cells, { label: 'Folkmängd', codeOf, isTable: true }).ok).toBe(true);
  });

  test.each([
    [
      ['0680', '0330'],
      { kind: 'scbFiguresMissing', municipalities: ['Knivsta'], measure: 'folkmängd', year: 2001 },
    ],
    [['0680', '0699'], { kind: 'partyNotMunicipality', input: '0699' }],
    [['0680', '0682', '0680'], { kind: 'partyListedTwice', input: '0680', rows: [1, 3] }],
    [[], { kind: 'selectionEmpty' }],
  ])('of %j is refused', (codes, problem) => {
    expect(registerKeyFromScb(answerOf('folkmängd', 2001), 2001, codes)).toEqual({ ok: false, problem });
  });

  test('of a year that was not fetched is refused', () => {
    expect(registerKeyFromScb(answerOf('folkmängd', 2016), 2017, ['0680'])).toEqual({
      ok: false,
      problem: { kind: 'scbNotPublished', table: 'TAB638', measure: 'folkmängd', years: [2017] },
    });
  });

  test('of skattekraft is refused: kr per inhabitant are no weights', () => {
    expect(registerKeyFromScb(answerOf('skattekraft', 2017), 2017, ['0680'])).toMatchObject({
      ok: false,
      problem: { kind: 'headerTaxPower' },
    });
  });
});

test.each([
  ['folkmängd', 2024],
  ['folkmängd', 2025],
  ['skattekraft', 2025],
] as const)('the client and the register name the same table and content for %s %d', (measure, year) => {
  const { table, content } = sourceOf(measure, year);
  expect(answerOf(measure, year)).toMatchObject({ table, content });
});
