import {
  FIGURES_OF,
  solveOverhead,
  type OverheadFigures,
  type OverheadUnknown,
} from '../../src/core/rules/overhead';

/** 1 000 = 300 + 100 + 15 % of 4 000. */
const balanced: OverheadFigures = {
  budget: 1000,
  general: 300,
  surplus: 100,
  percent: 0.15,
  base: 4000,
  percentBefore: 0.1,
  increase: 250,
};

const solve = (unknown: OverheadUnknown, changed: Partial<OverheadFigures> = {}): unknown =>
  solveOverhead(unknown, { ...balanced, ...changed });
const found = (value: number): unknown => ({ kind: 'found', value });

describe('what is not known of a balanced overhead', () => {
  test.each<[OverheadUnknown, number]>([
    ['base', 4000],
    ['percent', 0.15],
    ['general', 300],
    ['gap', 0],
    ['rise', 5000],
  ])('%s is %s', (unknown, expected) => {
    expect(solve(unknown)).toEqual(found(expected));
  });

  test('the gap is what is left to pay, and less than nothing where too much comes in', () => {
    expect(solve('gap', { base: 3000 })).toEqual(found(150));
    expect(solve('gap', { base: 5000 })).toEqual(found(-150));
  });

  test('money is given to the öre, and percentages to six decimals', () => {
    expect(solve('base', { percent: 0.07 })).toEqual(found(8571.43));
    expect(solve('percent', { base: 7000 })).toEqual(found(0.085714));
    expect(solve('general', { base: 3.1, percent: 0.007 })).toEqual(found(899.98));
  });
});

describe('a question without a number for its answer', () => {
  test.each<[OverheadUnknown, string, Partial<OverheadFigures>, unknown]>([
    ['base', 'the rest pays all', { general: 900 }, { kind: 'covered' }],
    ['base', 'the rest pays more than all', { general: 950, percent: 0 }, { kind: 'covered' }],
    ['base', 'there is no overhead', { percent: 0 }, { kind: 'missing', what: 'percent' }],
    ['percent', 'the rest pays all', { surplus: 700 }, { kind: 'covered' }],
    ['percent', 'the rest pays more than all', { surplus: 800, base: 0 }, { kind: 'covered' }],
    ['percent', 'there is no base', { base: 0 }, { kind: 'missing', what: 'base' }],
    ['rise', 'the overhead is as before', { percent: 0.1 }, { kind: 'missing', what: 'rise' }],
    ['rise', 'the overhead is lower', { percent: 0.05 }, { kind: 'missing', what: 'rise' }],
  ])('%s, where %s', (unknown, _, changed, expected) => {
    expect(solve(unknown, changed)).toEqual(expected);
  });
});

describe.each(Object.keys(balanced) as (keyof OverheadFigures)[])('%s', (figure) => {
  test('is asked for by exactly those questions whose answer it changes', () => {
    const questions: OverheadUnknown[] = ['base', 'percent', 'general', 'gap', 'rise'];
    const asking = questions.filter((unknown) => FIGURES_OF[unknown].includes(figure));
    const changed = { [figure]: balanced[figure] * 1.1 };
    const changing = questions.filter(
      (unknown) => JSON.stringify(solve(unknown, changed)) !== JSON.stringify(solve(unknown)),
    );
    expect(asking).toEqual(changing);
  });
});
