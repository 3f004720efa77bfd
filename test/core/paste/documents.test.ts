import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPastedTable, toKeyRows, type PastedTable } from '../../../src/core/paste';
import { linesOf, numbersOf, understood, usedLines, withStatus } from './show';

/** The tables of Jönköping county's slides on PKS, line by line as the PDF gives them. */
function slide(name: string): string {
  return readFileSync(join(__dirname, 'data', `${name}.txt`), 'utf8');
}

const welfare = slide('pks-social-valfard');
const administration = slide('pks-administration');
const others = slide('pks-ovriga-omraden');

function units({ columns }: PastedTable): string[] {
  return columns.map(({ header, kind, unit, unitFrom }) =>
    `${header}: ${kind} ${unit} ${unitFrom ?? ''}`.trim(),
  );
}

describe('the slide on social welfare', () => {
  const table = readPastedTable(welfare);

  it('has the published numbers, whatever the spaces between them', () => {
    expect(understood(table)).toEqual([
      ['Jönköping', 2368, 3519],
      ['Habo', 204, 310],
      ['Mullsjö', 131, 195],
      ['Vaggeryd', 242, 366],
      ['Värnamo', 606, 906],
      ['Gnosjö', 175, 262],
      ['Gislaved', 530, 798],
      ['Vetlanda', 493, 736],
      ['Sävsjö', 211, 320],
      ['Eksjö', 306, 451],
      ['Aneby', 116, 175],
      ['Nässjö', 564, 847],
      ['Tranås', 351, 516],
    ]);
  });

  it('counts both years in the tkr of its title', () => {
    expect(units(table)).toEqual(['Kommun: party', '2016: number tkr title', '2018: number tkr title']);
  });

  it('shows that 2018 misses its sum by one', () => {
    expect(table.sum).toEqual({ lines: [31], stated: [6297, 9400], calculated: [6297, 9401] });
  });

  it('keeps every other line as header or note', () => {
    expect(withStatus(table.rows, 'unclear')).toEqual([]);
    expect(linesOf(table)).toEqual(usedLines(welfare));
    expect(withStatus(table.rows, 'header').map(({ lines }) => lines)).toEqual([[1], [3]]);
  });
});

describe('the slide on administration', () => {
  const table = readPastedTable(administration);

  it('ends where prose about 4 800 tkr and 20% begins', () => {
    expect(table.sum).toEqual({ lines: [31], stated: [1730, 6100], calculated: [1730, 6101] });
    expect(withStatus(table.rows, 'ok')).toHaveLength(13);
    expect(withStatus(table.rows, 'unclear')).toEqual([]);
    expect(linesOf(table)).toEqual(usedLines(administration));
  });

  it('is read by name: Tranås stands before Nässjö here, and after it on the other slide', () => {
    const weights = (text: string) =>
      new Map(toKeyRows(readPastedTable(text), 2).map(({ party, weight }) => [party, weight]));
    expect([...weights(administration).keys()].slice(-2)).toEqual(['Tranås', 'Nässjö']);
    expect([...weights(welfare).keys()].slice(-2)).toEqual(['Nässjö', 'Tranås']);
    expect([weights(administration).get('Nässjö'), weights(welfare).get('Nässjö')]).toEqual([549, 847]);
  });
});

describe('the slide on other areas', () => {
  const table = readPastedTable(others);

  it('keeps its comments as text, also the one that begins with a number', () => {
    expect(understood(table)).toEqual([
      ['Personligt ombud', 6600, 'Drygt 50% i statsbidrag (Verksamhetsövergång)'],
      ['Miljösamverkan F', 729, 'Kommun'],
      ['Skolsamverkan', 2644, 'Kommun'],
      ['Fritid', 883, 'Kommun'],
      ['Kurs o konferens', 3000, 'Kursavgifter'],
    ]);
    expect(units(table)).toEqual(['Verksamhet: party', 'Budget: number tkr title', 'Kommentar: text']);
    expect(linesOf(table)).toEqual(usedLines(others));
  });
});

describe('two slides at once', () => {
  it('are not added up: the second is left out and says so', () => {
    const table = readPastedTable(welfare + administration);
    expect(numbersOf(table)).toHaveLength(13);
    const left = withStatus(table.rows, 'unclear');
    expect(left).toHaveLength(15);
    expect(left.every(({ reason }) => reason?.kind === 'anotherTable')).toBe(true);
    expect(linesOf(table)).toEqual(usedLines(welfare + administration));
  });
});

describe('amounts as the protocols write them', () => {
  it.each([
    ['Ekerö 9.500 kr', 9500, 'kr'],
    ['Markaryd 1 000 000 kr', 1_000_000, 'kr'],
    ['Landstinget 250 000 kr', 250_000, 'kr'],
    ['Ljungby 289 600 kronor', 289_600, 'kr'],
    ['Stödfunktionen 3,4 mkr', 3.4, 'mkr'],
    ['Stab 6,1 mnkr', 6.1, 'mkr'],
    ['Administration 4 800 tkr', 4800, 'tkr'],
    ['Overhead 15%', 15, '%'],
    ['Overhead 20 %.', 20, '%'],
  ])('%s', (text, value, unit) => {
    const table = readPastedTable(text);
    expect(numbersOf(table)).toEqual([[value]]);
    expect(table.columns[1]).toMatchObject({ kind: 'number', unit, unitFrom: 'cells' });
  });

  it('keeps drygt and närmare as flags', () => {
    const table = readPastedTable('Ombud drygt 50%\nMiljö c:a 30 %\nSkola 20 %');
    expect(toKeyRows(table, 1)).toEqual([
      { party: 'Ombud', weight: 50, flags: ['drygt'] },
      { party: 'Miljö', weight: 30, flags: ['ca'] },
      { party: 'Skola', weight: 20, flags: [] },
    ]);
    const eu = readPastedTable('CHANGE närmare 15 miljoner kronor');
    expect(toKeyRows(eu, 1)).toEqual([{ party: 'CHANGE', weight: 15, flags: ['närmare'] }]);
    expect(eu.columns[1]?.unit).toBe('mkr');
  });
});
