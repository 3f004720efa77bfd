import { LARGEST_PASTE, LONGEST_LINE, MOST_LINES, readPastedTable, toKeyRows } from '../../../src/core/paste';
import { linesOf, numbersOf, reasonsOf, understood, usedLines, withStatus } from './show';

describe('a table from Excel', () => {
  it('has its columns at the tabs and its thousands at the no-break spaces', () => {
    const table = readPastedTable(
      'Kommun\tInvånare\tAndel\r\nJönköping\t139\u00A0222\t38,3 %\r\nHabo\t12\u202F024\t3,3 %\r\nSumma\t151 246\t41,6 %\r\n',
    );
    expect(understood(table)).toEqual([
      ['Jönköping', 139222, 38.3],
      ['Habo', 12024, 3.3],
    ]);
    expect(table.columns.map(({ header, unit }) => [header, unit])).toEqual([
      ['Kommun', ''],
      ['Invånare', ''],
      ['Andel', '%'],
    ]);
    expect(table.sum).toEqual({ lines: [4], stated: [151246, 41.6], calculated: [151246, 41.6] });
  });

  it('may have codes to the left of the names and a header of two lines', () => {
    const table = readPastedTable(
      'Kod\tKommun\t"Folkmängd\n31 dec"\tBudget\n\t\t2017\t2018\n0680\tJönköping\t137 481\t-1 284,5\n',
    );
    expect(table.columns.map(({ header, kind }) => [header, kind])).toEqual([
      ['Kod', 'text'],
      ['Kommun', 'party'],
      ['Folkmängd 31 dec 2017', 'number'],
      ['Budget 2018', 'number'],
    ]);
    expect(understood(table)).toEqual([['0680', 'Jönköping', 137481, -1284.5]]);
  });

  it('says which cell is empty, a word or an error', () => {
    const table = readPastedTable('Kommun\t2018\nAneby\t\nEksjö\tsaknas\nHabo\t#N/A\nTranås\t335\n\t12');
    expect(reasonsOf(table)).toEqual([
      { kind: 'numberMissing', column: 1 },
      { kind: 'notNumber', column: 1, input: 'saknas' },
      { kind: 'notNumber', column: 1, input: '#N/A' },
      { kind: 'partyMissing' },
    ]);
    expect(understood(table)).toEqual([['Tranås', 335]]);
  });

  it('may have a title and a source in the first column, with empty cells beside them', () => {
    const text = 'Finansiering (tkr)\t\nKommun\t2018\nHabo\t310\nSumma\t310\nKälla: PKS\t\nPreliminärt\t';
    const table = readPastedTable(text);
    expect(table.columns[1]).toMatchObject({ header: '2018', unit: 'tkr', unitFrom: 'title' });
    expect(table.rows.map(({ status }) => status)).toEqual(['header', 'header', 'ok', 'sum', 'note', 'note']);
  });

  it('takes no column from a stray tab', () => {
    const table = readPastedTable('Kommun 2016 2018\nHabo\t57 201\nAneby 32 113\nTranås 95 335');
    expect(numbersOf(table)).toEqual([
      [57, 201],
      [32, 113],
      [95, 335],
    ]);
  });
});

describe('numbers', () => {
  it.each([
    ['3,4', 3.4],
    ['0.5', 0.5],
    ['0.500', 0.5],
    ['9.500', 9500],
    ['1.234.567,89', 1234567.89],
    ['1 234 567,50', 1234567.5],
    ['\u22121 234', -1234],
    ['-12', -12],
    ['2 368*', 2368],
    ['500:-', 500],
    ['500,-', 500],
  ])('%s is %d', (text, value) => {
    expect(numbersOf(readPastedTable(`Kommun\tBelopp\nHabo\t${text}`))).toEqual([[value]]);
  });

  it.each(['1.2.3', '2016-10-26', '1,234,567', '007', '50% i bidrag', '12 34'])('%s is none', (text) => {
    const table = readPastedTable(`Kommun\tBelopp\nHabo\t${text}\nAneby\t1`);
    expect(reasonsOf(table)).toEqual([{ kind: 'notNumber', column: 1, input: text }]);
  });

  it('with more than 15 digits would lose the last, and is not taken', () => {
    const table = readPastedTable('Kommun Vikt\nHabo 1234567890123456\nAneby 1');
    expect(reasonsOf(table)).toEqual([{ kind: 'tooManyDigits', column: 1, input: '1234567890123456' }]);
  });
});

describe('spaces that can be read in two ways', () => {
  it('follow the header', () => {
    expect(numbersOf(readPastedTable('Kommun 2018\nHabo  204 310'))).toEqual([[204310]]);
    expect(numbersOf(readPastedTable('Kommun 2016 2018\nHabo  204 310'))).toEqual([[204, 310]]);
  });

  it('follow most rows where no header helps', () => {
    const table = readPastedTable('Jönköping 2 368 3 519\nHabo  204 310\nMullsjö 131 195');
    expect(numbersOf(table)).toEqual([
      [2368, 3519],
      [204, 310],
      [131, 195],
    ]);
  });

  it('follow the sum row', () => {
    const rows = 'Kommun 2016 2018\nAle 31 402 512\nBorås 1 234 567\n';
    expect(numbersOf(readPastedTable(`${rows}Summa 32 636 1 079`))).toEqual([
      [31402, 512],
      [1234, 567],
    ]);
    expect(numbersOf(readPastedTable(`${rows}Summa 1 265 234 1 079`))).toEqual([]);
  });

  it('are unclear, with both readings, where the sum row is silent', () => {
    expect(reasonsOf(readPastedTable('Kommun 2016 2018\nBorås 1 234 567'))).toEqual([
      {
        kind: 'ambiguousNumbers',
        readings: [
          [1234, 567],
          [1, 234567],
        ],
      },
    ]);
  });

  it('are unclear where one and two columns both add up', () => {
    const table = readPastedTable('Habo 204 310\nMullsjö 131 195\nSumma 335 505');
    expect(reasonsOf(table)).toEqual(Array(3).fill({ kind: 'ambiguousColumns', counts: [1, 2] }));
  });

  it('are none where a no-break space holds the number together', () => {
    expect(numbersOf(readPastedTable('Habo 204\u00A0310\nMullsjö 131\u202F195'))).toEqual([
      [204310],
      [131195],
    ]);
  });
});

describe('wrapped rows', () => {
  it('are put together across blank lines', () => {
    const table = readPastedTable(
      'Kommun 2016 2018\n\nJönköping\n\n2 368 3 519\n\nHabo 204\n\n310\n\nSumma\n2 572 3 829',
    );
    expect(understood(table)).toEqual([
      ['Jönköping', 2368, 3519],
      ['Habo', 204, 310],
    ]);
    expect(withStatus(table.rows, 'ok').map(({ lines }) => lines)).toEqual([
      [3, 5],
      [7, 9],
    ]);
    expect(table.sum).toEqual({ lines: [11, 12], stated: [2572, 3829], calculated: [2572, 3829] });
  });

  it('may have every cell on a line of its own', () => {
    const table = readPastedTable('Kommun\n2016\n2018\nJönköping\n2 368\n3 519\nHabo\n204\n310');
    expect(understood(table)).toEqual([
      ['Jönköping', 2368, 3519],
      ['Habo', 204, 310],
    ]);
  });
});

describe('a row that does not fit', () => {
  it.each([
    ['Habo 204', { kind: 'numberCount', found: 1, expected: 2 }],
    ['204 310', { kind: 'partyMissing' }],
    ['Habo – 310', { kind: 'numberMissing', column: 1 }],
    ['Habo 204 310 enligt beslut', { kind: 'textAfterNumbers', text: 'enligt beslut' }],
    ['Habo 1,2 miljarder 3', { kind: 'unitUnknown', unit: 'miljarder' }],
    ['Habo 10 % 310', { kind: 'unitMixed', column: 1, unit: '%', columnUnit: 'tkr' }],
  ])('%s', (row, reason) => {
    const table = readPastedTable(
      `Budget i tkr\nKommun 2016 2018\nJönköping 648 2 284\nAneby 32 113\n${row}`,
    );
    expect(reasonsOf(table)).toEqual([reason]);
    expect(numbersOf(table)).toEqual([
      [648, 2284],
      [32, 113],
    ]);
  });

  it('may be a year that is a header or a party', () => {
    expect(reasonsOf(readPastedTable('Dorotea 2026\nHabo 12024'))).toEqual([{ kind: 'headerOrRow' }]);
  });
});

describe('units', () => {
  it('are converted exactly to that of the column', () => {
    const table = readPastedTable(
      'Kommun\tBelopp (tkr)\nHabo\t1,1 mkr\nAneby\t350 kr\nEksjö\t2\nSumma\t1 102 350 kr',
    );
    expect(toKeyRows(table, 1).map(({ weight }) => weight)).toEqual([1100, 0.35, 2]);
    expect(table.sum).toMatchObject({ stated: [1102.35], calculated: [1102.35] });
    expect(table.columns[1]).toMatchObject({ unit: 'tkr', unitFrom: 'header' });
  });

  it('are not taken from a rate per inhabitant or from an amount in the title', () => {
    expect(readPastedTable('Kommun\tkr/inv\nHabo\t26').columns[1]?.unit).toBe('');
    expect(readPastedTable('Av 9 500 tkr betalas\nKommun 2016 2018\nHabo 57 201').columns[1]?.unit).toBe('');
  });

  it('add up without float noise', () => {
    const table = readPastedTable('Kommun\tAndel\nA\t0,1\nB\t0,2\nSumma\t0,3');
    expect(table.sum).toMatchObject({ stated: [0.3], calculated: [0.3] });
  });
});

describe('names', () => {
  it('lose row numbers, footnote marks and the dash to the number; a kommunkod stays', () => {
    const table = readPastedTable('1. Aneby* 32\n2. Eksjö - 83\n0682 Nässjö: 156\nÖvriga 1) 7');
    expect(toKeyRows(table, 1).map(({ party }) => party)).toEqual([
      'Aneby',
      'Eksjö',
      '0682 Nässjö',
      'Övriga',
    ]);
  });
});

describe('a text that is too large', () => {
  it('is refused with its size', () => {
    const table = readPastedTable('x'.repeat(LARGEST_PASTE + 1));
    expect(table).toEqual({
      columns: [],
      rows: [],
      refused: { kind: 'tooLarge', characters: LARGEST_PASTE + 1, most: LARGEST_PASTE },
    });
  });

  it('may have too many lines, or one line that is none of a table', () => {
    expect(readPastedTable('Habo 1\n'.repeat(MOST_LINES + 1)).refused).toEqual({
      kind: 'tooManyLines',
      lines: MOST_LINES + 1,
      most: MOST_LINES,
    });
    const long = 'x'.repeat(LONGEST_LINE + 1);
    const table = readPastedTable(`Habo 1\n${long}`);
    expect(numbersOf(table)).toEqual([[1]]);
    expect(reasonsOf(table)).toEqual([
      { kind: 'lineTooLong', characters: LONGEST_LINE + 1, most: LONGEST_LINE },
    ]);
  });
});

it('accounts for every line', () => {
  const text =
    'Rubrik\n\nKommun 2016 2018\nHabo 57 201\n?? !!\n12\n• punkt\nSumma 57 201\nKommun 2019\nHabo 3';
  expect(linesOf(readPastedTable(text)).sort((a, b) => a - b)).toEqual(usedLines(text));
});

describe('the words for money', () => {
  const unitOf = (header: string) => readPastedTable(`Kommun\t${header}\nHabo\t12\n`).columns[1]?.unit;

  it.each<[string, string]>([
    ['kr', 'kr kronor SEK'],
    ['tkr', 'tkr tusen KSEK'],
    ['mkr', 'mkr mnkr mn milj miljon miljoner MSEK'],
    ['%', '% procent'],
  ])('for %s are known in a header: %s', (unit, words) => {
    for (const word of words.split(' ')) expect([word, unitOf(`Avgift (${word})`)]).toEqual([word, unit]);
  });

  it.each<[string, string]>([
    ['drygt', 'drygt dryga'],
    ['knappt', 'knappt knappa'],
    ['närmare', 'närmare'],
    ['nästan', 'nästan'],
    ['ca', 'ca c:a cirka ~ ≈'],
    ['omkring', 'omkring runt'],
    ['ungefär', 'ungefär'],
    ['minst', 'minst'],
    ['högst', 'högst max'],
    ['över', 'över'],
    ['under', 'under'],
  ])('a figure that is %s so much says so: %s', (meaning, words) => {
    for (const word of words.split(' ')) {
      const { rows } = readPastedTable(`Kommun\t2018\nHabo\t${word} 120\nAneby\t75\n`);
      const habo = rows.find(({ cells }) => cells[0]?.text === 'Habo');
      expect([word, habo?.cells[1]]).toMatchObject([word, { value: 120, approximate: meaning }]);
    }
  });
});
