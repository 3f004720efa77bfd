/**
 * Writes the register's figures, src/register/data, from three files with SCB's figures:
 *
 *   node tools/register.mjs municipalities.csv population.csv taxpower.csv [folder]
 *
 * Each is UTF-8 with a header row and semicolons; these columns are read, others are passed over:
 *   municipalities: code, name, county_code, county
 *   population:     code, year, population              inhabitants 31 December
 *   taxpower:       code, year, skattekraft_kr_per_inv  SCB's label of the year
 *
 * A figure that is not in its file is written as missing. What a new file changes is seen in the diff: one line a
 * municipality.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MISSING = '.';
const NOTE =
  '// Written by tools/register.mjs from SCB’s figures; changed by running it again, never by hand.\n\n';

function readTable(file, columns) {
  const [header, ...lines] = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const found = header.split(';');
  for (const column of columns) {
    if (!found.includes(column))
      throw new Error(`${file}: the column ${column} is missing (found ${header})`);
  }
  return lines.map((line) => {
    const cells = line.split(';');
    return columns.map((column) => cells[found.indexOf(column)]);
  });
}

/** A whole number, small ones short: five bits a character, the sign last, the sixth bit says that more follows. */
function varint(value) {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  do {
    const more = rest >= 32;
    text += DIGITS[(rest % 32) + (more ? 32 : 0)];
    rest = Math.floor(rest / 32);
  } while (rest > 0);
  return text;
}

/** A municipality's figures, each as the difference from the one before it. */
function deltas(figures) {
  let before = 0;
  return figures
    .map((figure) => {
      if (figure === undefined) return MISSING;
      const text = varint(figure - before);
      before = figure;
      return text;
    })
    .join('');
}

function readFigures(file, column, codes) {
  const figures = new Map(codes.map((code) => [code, new Map()]));
  for (const [code, year, text] of readTable(file, ['code', 'year', column])) {
    const row = figures.get(code);
    if (!row) throw new Error(`${file}: ${code} is not a municipality`);
    if (row.has(Number(year))) throw new Error(`${file}: ${code} ${year} is there twice`);
    if (!/^[1-9]\d*$/.test(text))
      throw new Error(`${file}: ${code} ${year} is not a positive whole number: ${text}`);
    row.set(Number(year), Number(text));
  }
  return figures;
}

function figuresModule(name, description, figures) {
  const years = [...figures.values()].flatMap((row) => [...row.keys()]);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const lines = [...figures].map(([code, row]) => `${code} ${deltas(span.map((year) => row.get(year)))}`);
  const body = `{\n  first: ${first},\n  last: ${last},\n  lines: \`\n${lines.join('\n')}\n\`,\n}`;
  return `${NOTE}/** ${description} */\nexport const ${name} = ${body};\n`;
}

function divisionModule(rows) {
  const counties = new Map(rows.map(([, , code, name]) => [code, name]));
  const lines = [...counties].sort().flatMap(([county, name]) => {
    const inside = rows
      .filter((row) => row[2] === county)
      .map(([code, municipality]) => `${code} ${municipality}`);
    return [`${county} ${name}`, ...inside.sort()];
  });
  const description = 'Counties (two digits), each followed by its municipalities (four digits).';
  return `${NOTE}/** ${description} */\nexport const division = \`\n${lines.join('\n')}\n\`;\n`;
}

function encode([municipalities, population, taxPower], folder) {
  const rows = readTable(municipalities, ['code', 'name', 'county_code', 'county']);
  const codes = rows.map(([code]) => code).sort();
  const write = (file, text) => writeFileSync(path.join(folder, file), text);
  write('division.ts', divisionModule(rows));
  write(
    'population.ts',
    figuresModule(
      'population',
      'Inhabitants 31 December: one line a municipality, read by ../series.ts.',
      readFigures(population, 'population', codes),
    ),
  );
  write(
    'taxPower.ts',
    figuresModule(
      'taxPower',
      'Skattekraft, kr per inhabitant: one line a municipality, read by ../series.ts.',
      readFigures(taxPower, 'skattekraft_kr_per_inv', codes),
    ),
  );
}

const files = process.argv.slice(2, 5);
if (files.length < 3) {
  process.stderr.write(
    'Usage: node tools/register.mjs municipalities.csv population.csv taxpower.csv [folder]\n',
  );
  process.exit(2);
}
encode(files, process.argv[5] ?? fileURLToPath(new URL('../src/register/data/', import.meta.url)));
