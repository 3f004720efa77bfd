import type { StampCheck } from '../../src/core/sharing/stampCheck';
import { received as en } from '../../src/text/en/received';
import { received as sv } from '../../src/text/sv/received';

const differs = (positions: number[]): StampCheck => ({
  kind: 'differs',
  label: 'PKS 2018',
  digits: '1c9e07ab',
  given: '1c9f07aa',
  positions,
});

describe('a compared stamp', () => {
  test('says which characters differ, counted as people count them', () => {
    expect(sv.stampCheck(differs([3]))).toBe(
      'PKS 2018: stämmer inte. Här 1c9e07ab, i texten 1c9f07aa; tecken 4 skiljer.',
    );
    expect(sv.stampCheck(differs([3, 7]))).toContain('tecken 4 och 8 skiljer');
    expect(en.stampCheck(differs([0, 3, 7]))).toContain('characters 1, 4 and 8 differ');
    expect(en.stampCheck(differs([3]))).toContain('character 4 differs');
  });

  test('that is another altogether only says how many', () => {
    expect(sv.stampCheck(differs([0, 1, 2, 3, 4]))).toContain('5 av 8 tecken skiljer');
  });

  test('is told of with whose stamp it is, and under which name it was sent', () => {
    expect(sv.stampCheck({ ...differs([3]), alsoOf: 'LSS 2018' } as StampCheck)).toContain(
      'Det är stämpeln för ”LSS 2018”.',
    );
    const named = { kind: 'matches', label: 'PKS 2018', digits: '1c9e07ab', named: 'Personkrets' } as const;
    expect(sv.stampCheck(named)).toBe('PKS 2018: stämmer (1c9e07ab). I texten heter nyckeln ”Personkrets”.');
  });

  test('is summed up for one and for many', () => {
    expect([sv.stampSummary(1, 0), sv.stampSummary(3, 2)]).toEqual([
      '1 stämpel stämmer.',
      '3 stämplar stämmer, 2 gör det inte.',
    ]);
    expect(en.stampSummary(2, 1)).toBe('2 stamps match, 1 does not.');
  });
});
