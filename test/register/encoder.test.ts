import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { counties, figure, municipalities, years, type Measure } from '../../src/register';

const tool = path.join(__dirname, '../../tools/register.mjs');
const data = path.join(__dirname, '../../src/register/data');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'register '));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, lines: string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, lines.join('\r\n'));
  return file;
}

function divisionLines(): string[] {
  const nameOf = new Map(counties.map(({ code, name }) => [code, name]));
  return municipalities.map(({ code, name, county }) => `${code};${name};${county};${nameOf.get(county)}`);
}

function figureLines(measure: Measure): string[] {
  const { first, last } = years(measure);
  const span = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return municipalities.flatMap(({ code }) =>
    span.flatMap((year) => {
      const value = figure(measure, year, code);
      return value === null ? [] : [`${code};${year};${value};x`];
    }),
  );
}

function encode(population: string[]): void {
  const files = [
    write('municipalities.csv', ['code;name;county_code;county', ...divisionLines()]),
    write('population.csv', ['code;year;population;source', ...population]),
    write('taxpower.csv', ['code;year;skattekraft_kr_per_inv;note', ...figureLines('skattekraft')]),
  ];
  execFileSync(process.execPath, [tool, ...files, folder], { stdio: 'pipe' });
}

test('the encoder writes the register again from the figures that it holds', () => {
  encode(figureLines('folkmängd'));
  for (const file of readdirSync(data)) {
    expect(readFileSync(path.join(folder, file), 'utf8')).toBe(readFileSync(path.join(data, file), 'utf8'));
  }
});

test.each([
  ['0680;2015;133311;x', /0680 2015 is there twice/],
  ['9999;2015;1;x', /9999 is not a municipality/],
  ['0330;2000;0;x', /0330 2000 is not a positive whole number/],
])('the encoder refuses the line %s', (line, message) => {
  expect(() => encode([...figureLines('folkmängd'), line])).toThrow(message);
});
