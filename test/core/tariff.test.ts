import { feeFor, readTariff } from '../../src/core/rules/tariff';
import type { Cell } from '../../src/core/cell';

const HEAD: Cell[] = ['Från', 'Till', 'Avgift'];

function fee(weight: Cell, ...rows: Cell[][]): unknown {
  const tariff = readTariff(rows);
  if (!tariff.ok) return tariff.problem;
  const read = feeFor(weight, tariff.value);
  return read.ok ? read.value : read.problem;
}

/** Sambruk's steps (sambruk.se), with bounds that do not overlap. */
const sambruk: Cell[][] = [
  HEAD,
  [0, 6999, 5000],
  [7000, 14999, 10000],
  [15000, 24999, 25000],
  [25000, 49999, 35000],
  [50000, 99999, 50000],
  [100000, 149999, 65000],
  [150000, null, 80000],
];

describe('a step table', () => {
  it.each([
    [6999, 5000],
    [7000, 10000],
    [14999, 10000],
    [15000, 25000],
    [150000, 80000],
    [1_000_000, 80000],
  ])('gives %s inhabitants the fee %s', (weight, expected) => {
    expect(fee(weight, ...sambruk)).toBe(expected);
  });

  it('names the bound at which the published classes overlap', () => {
    expect(fee(1, HEAD, [7000, 15000, 10000], [15000, 25000, 25000])).toEqual({
      kind: 'tariffOverlap',
      at: 15000,
    });
  });

  it('names a gap', () => {
    expect(fee(1, HEAD, [0, 6999, 1], [8000, null, 2])).toEqual({
      kind: 'tariffGap',
      after: 6999,
      before: 8000,
    });
  });

  it('takes a rate per unit, with a cap', () => {
    const rows: Cell[][] = [
      ['från', 'till', 'per styck', 'högst'],
      [0, null, 0.292, 7471],
    ];
    expect(fee(10_000, ...rows)).toBe(2920);
    expect(fee(100_000, ...rows)).toBe(7471);
  });

  it('has no cap where a blank one arrives as 0', () => {
    const rows: Cell[][] = [
      ['från', 'till', 'per styck', 'högst'],
      [0, 9_999, 0.292, 0],
      [10_000, 0, 0.292, 7471],
    ];
    expect(fee(5_000, ...rows)).toBe(1460);
    expect(fee(100_000, ...rows)).toBe(7471);
  });

  it('takes a rebate for the large', () => {
    const rows: Cell[][] = [
      ['från', 'till', 'per styck', 'rabatt'],
      [0, 200_000, 27.6, null],
      [200_001, null, 27.6, 0.1],
    ];
    expect(fee(200_000, ...rows)).toBe(5_520_000);
    expect(fee(300_000, ...rows)).toBe(7_452_000);
  });

  it('does not mind the order of the rows, nor a blank end that arrives as 0', () => {
    expect(fee(20_000, HEAD, [15000, 0, 2], [0, 14999, 1])).toBe(2);
  });

  it.each<[string, Cell, Cell[][], object]>([
    [
      'no end column',
      1,
      [
        ['från', 'avgift'],
        [0, 1],
      ],
      { kind: 'tariffColumn', column: 'till' },
    ],
    [
      'no fee',
      1,
      [
        ['från', 'till'],
        [0, 1],
      ],
      { kind: 'tariffColumn', column: 'avgift' },
    ],
    ['no classes', 1, [HEAD], { kind: 'tariffEmpty' }],
    ['text for a fee', 1, [HEAD, [0, 9, 'tusen']], { kind: 'tariffNotNumber', column: 'avgift', row: 2 }],
    ['a reversed class', 1, [HEAD, [9, 5, 1]], { kind: 'tariffReversed', from: 9, to: 5 }],
    ['a weight below the first class', 5, [HEAD, [10, 20, 1]], { kind: 'tariffBelow', first: 10 }],
    ['a weight above the last class', 25, [HEAD, [10, 20, 1]], { kind: 'tariffAbove', last: 20 }],
    [
      'a weight between two classes',
      10.5,
      [HEAD, [1, 10, 1], [11, 20, 2]],
      { kind: 'tariffBetween', after: 10 },
    ],
    ['text for a weight', 'många', [HEAD, [1, 10, 1]], { kind: 'tariffWeight', input: 'många' }],
  ])('refuses %s', (_, weight, rows, problem) => {
    expect(fee(weight, ...rows)).toMatchObject(problem);
  });
});
