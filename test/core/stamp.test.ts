import type { Cell } from '../../src/core/cell';
import { digitsOf, isStamp, labelOf, makeStamp } from '../../src/core/key/stamp';

const cells: Cell[][] = [
  ['Part', 'Vikt'],
  ['Aneby', 6537],
  ['Habo', 11314],
];

describe('a stamp', () => {
  it('is the label and eight hexadecimal digits', () => {
    const stamp = makeStamp('Folkmängd 2016', cells);
    expect(stamp).toMatch(/^Folkmängd 2016#[0-9a-f]{8}$/);
    expect(labelOf(stamp)).toBe('Folkmängd 2016');
    expect(isStamp(stamp)).toBe(true);
    expect(isStamp('Folkmängd 2016')).toBe(false);
    for (const near of [`${stamp}0`, `${stamp} `, stamp.slice(0, -1), stamp.slice(-9)])
      expect(isStamp(near)).toBe(false);
  });

  // The digits stand in decided workbooks: another version of the add-in must arrive at the same ones.
  it('never changes for the same content', () => {
    expect(digitsOf(makeStamp('A', cells))).toBe('021851cf');
  });

  it('has the same digits under another label', () => {
    expect(digitsOf(makeStamp('A', cells))).toBe(digitsOf(makeStamp('B', cells)));
  });

  it.each<[string, Cell[][]]>([
    [
      'a weight',
      [
        ['Part', 'Vikt'],
        ['Aneby', 6538],
        ['Habo', 11314],
      ],
    ],
    [
      'a name',
      [
        ['Part', 'Vikt'],
        ['Anneby', 6537],
        ['Habo', 11314],
      ],
    ],
    [
      'the order of the rows',
      [
        ['Part', 'Vikt'],
        ['Habo', 11314],
        ['Aneby', 6537],
      ],
    ],
    [
      'a header',
      [
        ['Kommun', 'Vikt'],
        ['Aneby', 6537],
        ['Habo', 11314],
      ],
    ],
    [
      'where one cell ends and the next begins',
      [
        ['PartVikt', ''],
        ['Aneby', 6537],
        ['Habo', 11314],
      ],
    ],
    [
      'the last decimal',
      [
        ['Part', 'Vikt'],
        ['Aneby', 6537.00000000001],
        ['Habo', 11314],
      ],
    ],
  ])('changes with %s', (_, other) => {
    expect(makeStamp('A', other)).not.toBe(makeStamp('A', cells));
  });

  it('does not see whether Excel hands a blank over as nothing, as 0 or as an empty text', () => {
    const withBlank = (blank: Cell): Cell[][] => [
      ['Part', 'Vikt', 'Fast belopp'],
      ['Aneby', 1, blank],
    ];
    const stamps = [null, 0, ''].map((blank) => makeStamp('A', withBlank(blank)));
    expect(new Set(stamps).size).toBe(1);
  });

  it('does not see float noise beyond what Excel stores', () => {
    expect(makeStamp('A', [['a', 0.1 + 0.2]])).toBe(makeStamp('A', [['a', 0.3]]));
  });

  it('does not see the Unicode form of a name', () => {
    expect(makeStamp('A', [['Gnosjo\u0308', 1]])).toBe(makeStamp('A', [['Gnosjö', 1]]));
  });
});
