import fc from 'fast-check';
import { LARGEST_PASTE, LONGEST_LINE, MOST_LINES, readPastedTable, toKeyRows } from '../../../src/core/paste';
import { linesOf, numbersOf, understood } from './show';

/** How Swedish offices write the same table. */
interface Style {
  readonly thousands: string;
  readonly between: string;
  readonly unit: string;
}

const styles: fc.Arbitrary<Style> = fc.record({
  thousands: fc.constantFrom('', ' ', '\u00A0', '\u202F', '.'),
  between: fc.constantFrom('\t', '  ', '    ', ' '),
  unit: fc.constantFrom('', ' kr', ' tkr'),
});

/** Whole numbers that the reader of the text can tell apart: with several columns none ends where a year could. */
const tables = fc.array(fc.tuple(number(), number()), { minLength: 2, maxLength: 15 });

function number(): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 2101, max: 999_999_999 }));
}

function written(value: number, { thousands, unit }: Style): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, thousands) + unit;
}

function pasted(rows: readonly (readonly number[])[], style: Style): string {
  const body = rows.map((row, i) =>
    [`Kommun${'abcdefghijklmno'[i]}`, ...row.map((value) => written(value, style))].join(style.between),
  );
  return [['Kommun', '2016', '2018'].join(style.between), ...body].join('\n');
}

describe('a table written in any style', () => {
  it('has the same numbers, or is unclear where single spaces part both columns and thousands', () => {
    fc.assert(
      fc.property(tables, styles, (rows, style) => {
        const table = readPastedTable(pasted(rows, style));
        const isAmbiguous = style.thousands === ' ' && style.between !== '\t' && style.unit === '';
        if (!isAmbiguous) expect(numbersOf(table)).toEqual(rows);
        for (const [name, ...numbers] of understood(table)) {
          expect(numbers).toEqual(rows['abcdefghijklmno'.indexOf(String(name).slice(-1))]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'Kommun',
      'Habo',
      '2016',
      '2 368',
      '204',
      '-',
      '–',
      '%',
      'kr',
      '\t',
      '  ',
      '\n',
      '\r\n',
      '•',
      'Summa',
    ],
    ...['drygt', '"', ',', '.', '0', '\u00A0', '\u202F', '\u2028', '1)', 'Källa:', '9.500', '\uFEFF', '\f'],
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('is read without a line lost or used twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const table = readPastedTable(text);
        const lines = text.split(/\r\n|[\r\n\f\u0085\u2028\u2029]/);
        const filled = lines.flatMap((line, i) => (isBlank(line) ? [] : [i + 1]));
        const used = linesOf(table);
        expect(new Set(used).size).toBe(used.length);
        expect(used).toEqual(expect.arrayContaining(filled));
        table.columns.forEach((_, column) => toKeyRows(table, column));
      }),
      { numRuns: 2000 },
    );
  });

  it('says why a row is unclear, and gives every understood row all its cells', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { rows, columns } = readPastedTable(text);
        for (const { status, reason, cells } of rows) {
          expect(reason !== undefined).toBe(status === 'unclear');
          if (status === 'ok' || status === 'sum') expect(cells).toHaveLength(columns.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

function isBlank(line: string): boolean {
  return line.replace(/[\uFEFF\u200B-\u200D\u2060\u00AD]/g, '').trim() === '';
}

describe('a text of a million characters', () => {
  const fill = (piece: string) => piece.repeat(Math.floor(LARGEST_PASTE / piece.length));

  it.each([
    ['spaces', fill(' ')],
    ['digits', fill('7')],
    ['single digits', fill('1 ')],
    ['groups of three digits', fill('123 ')],
    ['rows of groups', fill('A 123 123 123 123 123 123 123 123 123 123\n')],
    ['dots before a digit', `A ${fill('.').slice(3)}5`],
    ['commas and dots', fill('1.,')],
    ['words', fill('a ')],
    ['words on lines', fill('Ab\n')],
    ['names and numbers on lines', fill('Ab\n123\n')],
    ['numbers on lines', `Ab\n${fill('1\n').slice(3)}`],
    ['tabs', fill('\t')],
    ['digits between tabs', fill('1\t')],
    ['rows with tabs', fill('A\t1\n')],
    ['open quotes', fill('"\t"\t"a\n')],
    ['headers', fill('Kommun 2016 2018\n')],
    ['sums', fill('Summa 1 234 567\n')],
    ['ambiguous rows', `Kommun 2016 2018\n${fill('A 1 234 567\n').slice(60)}\nSumma 99 999 999 999`],
    ['remarks', fill('A 1  2  3  4  5  6  7  8  9 x\n')],
    ['bullets', fill('• a\n')],
    ['no-break spaces', fill('1\u00A0')],
    ['percent signs', fill('%')],
    ['line breaks', fill('\r\n')],
  ])('of %s is read at once', (_, text) => {
    expect(secondsFor(text)).toBeLessThan(AT_ONCE);
  });
});

describe('a text of as many lines as are taken', () => {
  const long = (piece: string) => piece.repeat(Math.floor(200 / piece.length));

  it.each([
    ['single digits', `A ${long('1 ')}`],
    ['groups of three digits', `A ${long('123 ').slice(0, 118)}`],
    ['remarks', 'A 1  2  3  4  5  6  7  8  9  10  11  12  13  14  15 x'],
    ['names', 'Ab'],
    ['digits', '123'],
    ['digits between tabs', long('1\t')],
    ['sums', 'Summa 1 234 567'],
    ['ambiguous rows', 'A 1 234 567'],
    ['headers', 'Kommun 2016 2018'],
    ['words', long('ord ')],
  ])('of %s is read at once', (_, line) => {
    expect(line.length).toBeLessThan(LONGEST_LINE);
    const rows = `${line}\n`.repeat(MOST_LINES - 2);
    expect(secondsFor(`Kommun 2016 2018\n${rows}Summa 9 999 999 999`)).toBeLessThan(AT_ONCE);
  });
});

/**
 * A reading takes up to half a second; one that went back over the text for each of its characters would take hours.
 * The processor's own seconds are counted, since a machine that does other things at the same time is no fault.
 */
const AT_ONCE = 4;

function secondsFor(text: string): number {
  const before = process.cpuUsage();
  readPastedTable(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
