import { readPastedTable } from '../../../src/core/paste';

/** Columns, and rows with what is made of them, as somebody sees them below a pasted text. */
function seen(text: string): readonly string[] {
  const { columns, rows } = readPastedTable(text);
  const read = rows.map(({ status, cells, reason }) =>
    [
      reason?.kind ?? status,
      ...cells.map((cell) => (cell.value === undefined ? `'${cell.text}'` : cell.value)),
    ].join(' '),
  );
  return [columns.map(({ kind, header }) => `${kind} ${header}`.trim()).join(', '), ...read];
}

describe('a table from Excel', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'ends where another begins',
      'Kommun\t2016\nHabo\t57\nSumma\t57\nKommun\t2018\nHabo\t201',
      [
        'party Kommun, number 2016',
        "header 'Kommun' '2016'",
        "ok 'Habo' 57",
        "sum 'Summa' 57",
        "anotherTable 'Kommun' '2018'",
        "anotherTable 'Habo' '201'",
      ],
    ],
    [
      'may repeat its header, as on a second page',
      'Kommun\t2016\nHabo\t57\nKommun\t2016\nAneby\t32\nSumma\t89',
      [
        'party Kommun, number 2016',
        "header 'Kommun' '2016'",
        "ok 'Habo' 57",
        "header 'Kommun' '2016'",
        "ok 'Aneby' 32",
        "sum 'Summa' 89",
      ],
    ],
    [
      'tells a party without a number from a note',
      'Kommun\t2016\nHabo\t57\nAneby\t\nSumma\t57\nPreliminärt\t',
      [
        'party Kommun, number 2016',
        "header 'Kommun' '2016'",
        "ok 'Habo' 57",
        "numberMissing 'Aneby' ''",
        "sum 'Summa' 57",
        "note 'Preliminärt'",
      ],
    ],
    [
      'loses no row that came without its tab',
      'Kommun\t2016\nHabo\t57\nAneby 32\n83',
      [
        'party Kommun, number 2016',
        "header 'Kommun' '2016'",
        "ok 'Habo' 57",
        "numberCount 'Aneby 32' ''",
        "numberCount '83' ''",
      ],
    ],
    [
      'has its marks of quotation and footnotes taken off',
      'Kommun\tBelopp\n"Habo ""nya"""\t57\n"Aneby\t32\nEksjö¹\t83\n*\t3',
      [
        'party Kommun, number Belopp',
        "header 'Kommun' 'Belopp'",
        'ok \'Habo "nya"\' 57',
        "ok '\"Aneby' 32",
        "ok 'Eksjö' 83",
        "ok '*' 3",
      ],
    ],
    [
      'has no number column of dashes alone',
      'Kommun\t2016\t2018\nHabo\t–\t57\nAneby\t−\t32\nSumma\t\t89',
      [
        'party Kommun, text 2016, number 2018',
        "header 'Kommun' '2016' '2018'",
        "ok 'Habo' '–' 57",
        "ok 'Aneby' '−' 32",
        "sum 'Summa' '' 89",
      ],
    ],
    [
      'knows what is no unit and what is one that is too large',
      'Kommun\t2016\nHabo\t5 miljarder\nAneby\t5 st\nEksjö\t7',
      [
        'party Kommun, number 2016',
        "header 'Kommun' '2016'",
        "unitUnknown 'Habo' 5",
        "notNumber 'Aneby' '5 st'",
        "ok 'Eksjö' 7",
      ],
    ],
    [
      'may have kommunkoder for names, or numbers before them',
      'Kod\tInvånare\n0680\t137481\n0684\t12024',
      ['party Kod, number Invånare', "header 'Kod' 'Invånare'", "ok '0680' 137481", "ok '0684' 12024"],
    ],
    [
      'passes over a column of numbers for the rows',
      'Nr\tKommun\tBelopp\n1\tHabo\t57\n2\tAneby\t32',
      [
        'text Nr, party Kommun, number Belopp',
        "header 'Nr' 'Kommun' 'Belopp'",
        "ok '1' 'Habo' 57",
        "ok '2' 'Aneby' 32",
      ],
    ],
    [
      'may have no header',
      'Habo\t57\nAneby\t32\nSumma\t89',
      ['party, number', "ok 'Habo' 57", "ok 'Aneby' 32", "sum 'Summa' 89"],
    ],
    [
      'may have a header with a word that nobody knows',
      'Ort\t2016\t2018\nHabo\t57\t201\nAneby\t32\t113',
      [
        'party Ort, number 2016, number 2018',
        "header 'Ort' '2016' '2018'",
        "ok 'Habo' 57 201",
        "ok 'Aneby' 32 113",
      ],
    ],
    [
      'has three lines of header at most',
      'A\t\nInvånare\tInvånare\nKommun\tden\n\t1 nov\n\t2017\nHabo\t57',
      [
        'party Invånare Kommun, number Invånare den 1 nov',
        "note 'A'",
        "header 'Invånare' 'Invånare'",
        "header 'Kommun' 'den'",
        "header '' '1 nov'",
        "partyMissing '' 2017",
        "ok 'Habo' 57",
      ],
    ],
    [
      'may have each name on a line of its own',
      'Kommun\t2016\nHabo\n\t57\nAneby\n\t32',
      ['party Kommun, number 2016', "header 'Kommun' '2016'", "ok 'Habo' 57", "ok 'Aneby' 32"],
    ],
    [
      'keeps remarks as text',
      'Kommun\tBelopp\tAnm\nHabo\t57\tpreliminärt\nAneby\t32\t',
      [
        'party Kommun, number Belopp, text Anm',
        "header 'Kommun' 'Belopp' 'Anm'",
        "ok 'Habo' 57 'preliminärt'",
        "ok 'Aneby' 32 ''",
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe('a table with spaces', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'has its headers at the wide gaps',
      'Verksamhet   Budget 2018   Kommentar\nOmbud   1 200   enligt avtal\nHälsa   800   oförändrat',
      [
        'party Verksamhet, number Budget 2018, text Kommentar',
        "header 'Verksamhet   Budget 2018   Kommentar'",
        "ok 'Ombud' 1200 'enligt avtal'",
        "ok 'Hälsa' 800 'oförändrat'",
      ],
    ],
    [
      'may have a wide gap before the last header alone',
      'Verksamhet Budget  Kommentar\nOmbud 1200  enligt avtal\nHälsa 800  oförändrat',
      [
        'party Verksamhet, number Budget, text Kommentar',
        "header 'Verksamhet Budget  Kommentar'",
        "ok 'Ombud' 1200 'enligt avtal'",
        "ok 'Hälsa' 800 'oförändrat'",
      ],
    ],
    [
      'has a column of text where most rows have one',
      'Habo 57 preliminärt\nAneby 32 beslutat\nEksjö 83',
      ['party, number, text', "ok 'Habo' 57 'preliminärt'", "ok 'Aneby' 32 'beslutat'", "ok 'Eksjö' 83 ''"],
    ],
    [
      'doubts a row with text where few have one',
      'Habo 57\nAneby 32 beslutat\nEksjö 83\nTranås 95',
      ['party, number', "ok 'Habo' 57", "textAfterNumbers 'Aneby' 32", "ok 'Eksjö' 83", "ok 'Tranås' 95"],
    ],
    [
      'doubts prose',
      'Kommun 2016\nHabo 57\nav dessa betalas 12 senare enligt beslut\nAneby 32',
      [
        'party Kommun, number 2016',
        "header 'Kommun 2016'",
        "ok 'Habo' 57",
        "textAfterNumbers 'av dessa betalas' 12",
        "ok 'Aneby' 32",
      ],
    ],
    [
      'may have years alone for a header',
      '2016 2018\nHabo 57 201\nAneby 32 113',
      ['party, number 2016, number 2018', "header '2016 2018'", "ok 'Habo' 57 201", "ok 'Aneby' 32 113"],
    ],
    [
      'has a row completed by the numbers below it, and only then',
      'Kommun 2016 2018\nHabo 57\n201\nAneby 32 113\n7',
      [
        'party Kommun, number 2016, number 2018',
        "header 'Kommun 2016 2018'",
        "ok 'Habo' 57 201",
        "ok 'Aneby' 32 113",
        "partyMissing '7'",
      ],
    ],
    [
      'has too many numbers in a row for anybody',
      'Kommun Belopp\nHabo 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 \nAneby 3',
      [
        'party Kommun, number Belopp',
        "header 'Kommun Belopp'",
        "tooManyNumbers 'Habo' '1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1'",
        "ok 'Aneby' 3",
      ],
    ],
    [
      'may miss its sum by half a unit a row',
      'Kommun 2016 2018\nAle 31 402,4 512\nBorås 1 234,4 567\nSumma 32 636,7 1 079',
      [
        'party Kommun, number 2016, number 2018',
        "header 'Kommun 2016 2018'",
        "ok 'Ale' 31402.4 512",
        "ok 'Borås' 1234.4 567",
        "sum 'Summa' 32636.7 1079",
      ],
    ],
    [
      'ends where another begins',
      'Kommun 2016\nHabo 57\nSumma 57\nKommun 2018\nHabo 201',
      [
        'party Kommun, number 2016',
        "header 'Kommun 2016'",
        "ok 'Habo' 57",
        "sum 'Summa' 57",
        "anotherTable 'Kommun' '2018'",
        "anotherTable 'Habo' '201'",
      ],
    ],
    [
      'that cannot be parted into columns keeps its notes',
      'Habo 204 310\nMullsjö 131 195\nSumma 335 505\nKälla: SCB',
      [
        'party',
        "ambiguousColumns 'Habo' '204 310'",
        "ambiguousColumns 'Mullsjö' '131 195'",
        "ambiguousColumns 'Summa' '335 505'",
        "note 'Källa: SCB'",
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe('a number', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'is not made of decimals and a group of digits',
      'Kommun Belopp\nHabo 1,5 200\nAneby 1',
      [
        'party Kommun Belopp',
        "header 'Kommun Belopp'",
        "ambiguousColumns 'Habo' '1,5 200'",
        "ambiguousColumns 'Aneby' '1'",
      ],
    ],
    [
      'may have fifteen digits',
      'Kommun Belopp\nHabo 123 456 789 012 345\nAneby 1',
      ['party Kommun, number Belopp', "header 'Kommun Belopp'", "ok 'Habo' 123456789012345", "ok 'Aneby' 1"],
    ],
    [
      'does not begin with a zero, unless it is one',
      'Habo 024\nAneby 0',
      ['party, number', "numberCount 'Habo' '024'", "ok 'Aneby' 0"],
    ],
    [
      'may be told to be about so much',
      'Habo drygt 57\nAneby cirka 32\nEksjö knappt 83',
      ['party, number', "ok 'Habo' 57", "ok 'Aneby' 32", "ok 'Eksjö' 83"],
    ],
    [
      'has one unit',
      'Habo 5 % kr\nAneby 3',
      ['party, number, text', "unitMixed 'Habo' 5 'kr'", "ok 'Aneby' 3 ''"],
    ],
  ])('%s', (_, text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});
