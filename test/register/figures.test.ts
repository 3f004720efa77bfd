import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf, figure, MEASURES, municipalities, years, type Measure } from '../../src/register';
import scb from './scb.json';

function national(measure: Measure, year: number): number {
  return municipalities.reduce((sum, { code }) => sum + (figure(measure, year, code) ?? 0), 0);
}

/** SCB's national skattekraft is weighted by inhabitants; a plain mean of the municipalities would be 8 % lower. */
function weightedTaxPower(year: number): number {
  return national('skatteunderlag', year) / national('folkmängd', year - 2);
}

describe('inhabitants', () => {
  test.each(Object.entries(scb.inhabitants.figures))('%s sum to the %d that SCB states', (year, total) => {
    expect(national('folkmängd', Number(year))).toBe(total);
  });

  test('cover 2000 to 2025, all of them checked against SCB', () => {
    expect(years('folkmängd')).toEqual({ first: 2000, last: 2025 });
    expect(Object.keys(scb.inhabitants.figures)).toHaveLength(26);
  });

  test.each(Object.entries(scb.jonkoping2015.figures))(
    'of %s were %d on 31 December 2015',
    (name, inhabitants) => {
      expect(figure('folkmängd', 2015, codeOf(name) ?? '')).toBe(inhabitants);
    },
  );

  test('of Knivsta are missing, not 0, before it left Uppsala', () => {
    expect(figure('folkmängd', 2001, '0330')).toBeNull();
    expect(figure('folkmängd', 2002, '0330')).toBe(12586);
  });

  test('of Heby go back beyond its change of code in 2007', () => {
    expect(figure('folkmängd', 2000, '0331')).toBe(13653);
    expect(figure('folkmängd', 2000, '1917')).toBeNull();
  });

  test.each(MEASURES)('%s has every other figure', (measure) => {
    const { first, last } = years(measure);
    const missing: string[] = [];
    for (let year = first; year <= last; year++) {
      for (const { code } of municipalities) {
        if (figure(measure, year, code) === null) missing.push(`${code} ${year}`);
      }
    }
    expect(missing).toEqual(measure === 'folkmängd' ? ['0330 2000', '0330 2001'] : []);
  });
});

describe('skattekraft', () => {
  test('covers 2005 to 2025', () => {
    expect(years('skattekraft')).toEqual({ first: 2005, last: 2025 });
    expect(years('skatteunderlag')).toEqual({ first: 2005, last: 2025 });
  });

  test.each(Object.entries(scb.servedByScb.kr))('of %s is what SCB serves', (code, kronor) => {
    expect(scb.servedByScb.years.map((year) => figure('skattekraft', year, code))).toEqual(kronor);
  });

  test('of the country is the published one', () => {
    for (const [year, kronor] of Object.entries(scb.taxPower.kr)) {
      expect(Math.round(weightedTaxPower(Number(year)))).toBe(kronor);
    }
    for (const [year, tenths] of Object.entries(scb.taxPower.tenthsOfThousand)) {
      expect(Math.round(weightedTaxPower(Number(year)) / 100)).toBe(tenths);
    }
  });

  test.each(Object.entries(scb.taxPowerComputed.kr))('of the country %s is %d kr', (year, kronor) => {
    expect(Math.round(weightedTaxPower(Number(year)))).toBe(kronor);
  });
});

describe('skatteunderlag', () => {
  test('is skattekraft times the inhabitants of two years before', () => {
    const perInhabitant = figure('skattekraft', 2017, '0781') ?? NaN;
    const inhabitants = figure('folkmängd', 2015, '0781') ?? NaN;
    expect(figure('skatteunderlag', 2017, '0781')).toBe(perInhabitant * inhabitants);
  });
});

describe('outside the register', () => {
  test.each(MEASURES)('%s has no figure before, after or elsewhere', (measure) => {
    const { first, last } = years(measure);
    expect(figure(measure, first - 1, '0680')).toBeNull();
    expect(figure(measure, last + 1, '0680')).toBeNull();
    expect(figure(measure, last, '9999')).toBeNull();
  });
});

test('the figures weigh at most 40 KiB as they are sent', () => {
  const folder = path.join(__dirname, '../../src/register/data');
  const files = readdirSync(folder).map((file) => readFileSync(path.join(folder, file)));
  expect(gzipSync(Buffer.concat(files)).length).toBeLessThanOrEqual(40 * 1024);
});
