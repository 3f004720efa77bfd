import { KRONOR } from '../../src/core/measure';
import { consequencesOf, type ConsequenceInput } from '../../src/core/scenario/consequences';

const input: ConsequenceInput = {
  parties: ['Jönköping', 'Aneby'],
  scenarios: [
    { label: 'Nuläge', amounts: [3000, 200] },
    { label: 'Alternativ', amounts: [3519, 175] },
  ],
  base: 'Nuläge',
  kronor: KRONOR.tkr,
  basis: [
    { inhabitants: 133310, taxBase: 25_000_000_000 },
    { inhabitants: 6514, taxBase: 1_100_000_000 },
  ],
};

const of = (changed: Partial<ConsequenceInput>) => consequencesOf({ ...input, ...changed });

describe('the consequences of scenarios', () => {
  it('are kronor per inhabitant, öre per skattekrona and the change against the base', () => {
    const [jonkoping, aneby] = consequencesOf(input).parties;
    expect(jonkoping?.consequences[1]?.perInhabitant).toBeCloseTo(3_519_000 / 133_310, 10);
    // A rate of one öre of 25 billion is 2,5 million kronor.
    expect(jonkoping?.consequences[1]?.perTaxKrona).toBe(1.4076);
    expect(jonkoping?.consequences[1]).toMatchObject({ amount: 3519, change: 519, changeFraction: 0.173 });
    expect(aneby?.consequences[1]).toMatchObject({ change: -25, changeFraction: -0.125 });
  });

  it('are no change in the base itself', () => {
    expect(consequencesOf(input).parties[0]?.consequences[0]).toMatchObject({ change: 0, changeFraction: 0 });
  });

  it('are summed, and the sum is set against all inhabitants and the whole tax base', () => {
    const { sum } = consequencesOf(input);
    expect(sum.basis).toEqual({ inhabitants: 139824, taxBase: 26_100_000_000 });
    expect(sum.consequences[1]).toMatchObject({ amount: 3694, change: 494, changeFraction: 494 / 3200 });
    expect(sum.consequences[1]?.perInhabitant).toBeCloseTo(3_694_000 / 139_824, 10);
  });

  it('have no float noise: a tenth less two tenths is a tenth', () => {
    const scenarios = [
      { label: 'Nuläge', amounts: [0.1, 0.1] },
      { label: 'Alternativ', amounts: [0.3, 0.2] },
    ];
    const { parties, sum } = of({ scenarios });
    expect(parties[0]?.consequences[1]).toMatchObject({ change: 0.2, changeFraction: 2 });
    expect(sum.consequences[1]?.change).toBe(0.3);
  });

  it('follow whichever scenario is the base', () => {
    expect(of({ base: 'Alternativ' }).parties[0]?.consequences.map(({ change }) => change)).toEqual([
      -519, 0,
    ]);
  });

  it('have no change at all without a base', () => {
    expect(of({ base: 'Borta' }).parties[0]?.consequences[1]).not.toHaveProperty('change');
  });

  it('have no percentage where nothing was paid before', () => {
    const scenarios = [
      { label: 'Nuläge', amounts: [0, 200] },
      { label: 'Alternativ', amounts: [100, 175] },
    ];
    const [first] = of({ scenarios }).parties;
    expect(first?.consequences[1]).toMatchObject({ change: 100 });
    expect(first?.consequences[1]).not.toHaveProperty('changeFraction');
  });

  it('give a larger refund the sign of its change in money', () => {
    const scenarios = [
      { label: 'Nuläge', amounts: [-100, 0] },
      { label: 'Alternativ', amounts: [-150, 0] },
    ];
    const [first] = of({ scenarios }).parties;
    expect(first?.consequences[1]).toMatchObject({ change: -50, changeFraction: -0.5 });
  });

  it('stay missing where the workbook shows no number, in the sum too', () => {
    const scenarios = [
      { label: 'Nuläge', amounts: [3000, 200] },
      { label: 'Alternativ', amounts: [3519, undefined] },
    ];
    const { parties, sum } = of({ scenarios });
    expect(parties[1]?.consequences[1]).toEqual({});
    expect(parties[0]?.consequences[1]?.change).toBe(519);
    expect(sum.consequences[1]).toEqual({});
    expect(sum.consequences[0]?.amount).toBe(3200);
  });

  it('have no change where the base is missing', () => {
    const scenarios = [
      { label: 'Nuläge', amounts: [undefined, 200] },
      { label: 'Alternativ', amounts: [3519, 175] },
    ];
    expect(of({ scenarios }).parties[0]?.consequences[1]).not.toHaveProperty('change');
  });

  it('say nothing per inhabitant of a region, nor of a sum with a region in it', () => {
    const { parties, sum } = of({ basis: [{}, { inhabitants: 6514 }] });
    expect(parties[0]?.consequences[0]).toEqual({ amount: 3000, change: 0, changeFraction: 0 });
    expect(parties[1]?.consequences[0]?.perInhabitant).toBeCloseTo(200_000 / 6514, 10);
    expect(sum.basis).toEqual({});
    expect(sum.consequences[0]).not.toHaveProperty('perInhabitant');
  });
});
