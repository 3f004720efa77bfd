import { openWorkbook, type OpenWorkbook } from './openWorkbook';

/** Everything that can be wrong with an argument: the formula, the error in the cell, and what its message says. */
const CASES: readonly [name: string, formula: string, error: string, message: string][] = [
  [
    'an unknown municipality',
    '=NYCKEL.SHARE("Hbao"; A1:B2; 400)',
    '#N/A',
    '”Hbao” finns inte i nyckeln. Menade du ”Habo”?',
  ],
  ['no party', '=NYCKEL.SHARE(""; A1:B2; 400)', '#VALUE!', 'Ange vilken part det gäller'],
  [
    'a key name as text',
    '=NYCKEL.SHARE("Habo"; "Folkmängd 2016"; 400)',
    '#N/A',
    'utan citattecken: Folkmängd_2016',
  ],
  [
    'a stamp nobody knows',
    '=NYCKEL.SHARE("Habo"; "PKS 2018#00000000"; 400)',
    '#N/A',
    'hör inte till någon nyckel',
  ],
  ['a number as key', '=NYCKEL.SHARE("Habo"; 5; 400)', '#VALUE!', '”5” är ingen nyckel'],
  ['an amount as text', '=NYCKEL.SHARE("Habo"; A1:B2; "9 400 kr")', '#VALUE!', 'Beloppet ”9 400 kr” är text'],
  [
    'an amount that does not divide',
    '=NYCKEL.SHARE("Habo"; A1:B2; 100,5)',
    '#VALUE!',
    'Beloppet 100,5 går inte jämnt upp i steget 1. Ange steget 0,01',
  ],
  ['a step of zero', '=NYCKEL.SHARE("Habo"; A1:B2; 400; 0)', '#VALUE!', 'Steget 0 måste vara större än noll'],
  ['a negative step', '=NYCKEL.SHARE("Habo"; A1:B2; 400; -1)', '#VALUE!', 'måste vara större än noll'],
  ['a step as text', '=NYCKEL.SHARE("Habo"; A1:B2; 400; "tkr")', '#VALUE!', 'Steget ”tkr” är inget tal'],
  [
    'an unknown method',
    '=NYCKEL.SHARE("Habo"; A1:B2; 400; 1; "hare")',
    '#VALUE!',
    'Metoden ”hare” finns inte. Välj bland ”störst rest”, ”uddatalsmetoden”, ”kvotmetoden”, ”var för sig”, ”störst vikt”, ”första”, ”sista”',
  ],
  [
    'parties that are not all',
    '=NYCKEL.SHARES(A1:B2; 400; 1; ; A1:A1)',
    '#VALUE!',
    'Bland parterna saknas ”Habo”',
  ],
  ['an unknown measure', '=NYCKEL.REGISTER("folk"; 2016)', '#N/A', 'Måttet ”folk” finns inte'],
  [
    'a year outside the register',
    '=NYCKEL.REGISTER("folkmängd"; 1999)',
    '#N/A',
    'Registret har folkmängd för 2000–2025, inte för 1999',
  ],
  [
    'an unknown county',
    '=NYCKEL.REGISTER("folkmängd"; 2016; "Kroneberg")',
    '#N/A',
    '”Kroneberg” är varken ett län eller en kommun. Menade du ”Kronobergs län”?',
  ],
  [
    'skattekraft as a key',
    '=NYCKEL.SHARE("Ljungby"; NYCKEL.REGISTER("skattekraft";2017;"07"); 1000)',
    '#VALUE!',
    'menar du skatteunderlag',
  ],
  [
    'an error among the arguments',
    '=NYCKEL.SHARE("Habo"; A1:B2; NA())',
    '#N/A',
    'Beloppet visar ett fel (#SAKNAS!)',
  ],
  ['a blank weight', '=NYCKEL.SHARE("Habo"; A4:B5; 400)', '#VALUE!', '”Habo” saknar vikt i nyckeln'],
  ['a negative weight', '=NYCKEL.SHARE("Habo"; A7:B8; 400)', '#VALUE!', '”Habo” har den negativa vikten −3'],
  [
    'a weight as text',
    '=NYCKEL.SHARE("Habo"; A10:B11; 400)',
    '#VALUE!',
    'Vikten för ”Habo” i nyckeln är texten ”tre”',
  ],
  [
    'weights that are all zero',
    '=NYCKEL.SHARE("Habo"; A13:B14; 400)',
    '#VALUE!',
    'Alla vikter i nyckeln är noll',
  ],
  [
    'a party twice',
    '=NYCKEL.SHARE("Habo"; A16:B17; 400)',
    '#VALUE!',
    '”Habo kommun” och ”Habo” är samma part',
  ],
  [
    'two header rows',
    '=NYCKEL.SHARE("Habo"; A19:B21; 400)',
    '#VALUE!',
    'Rubriken ”Kommun” står på mer än en rad',
  ],
  [
    'a sum among the parties',
    '=NYCKEL.SHARE("Habo"; A23:B24; 400)',
    '#VALUE!',
    'Raden ”Summa” är en summarad',
  ],
  ['an empty key', '=NYCKEL.SHARE("Habo"; A19:B19; 400)', '#VALUE!', 'Det finns inga parter i nyckeln'],
  [
    'an error among the weights',
    '=NYCKEL.SHARE("Habo"; A26:B27; 400)',
    '#N/A',
    'Cellen för ”Habo” visar ett fel (#SAKNAS!)',
  ],
];

const KEYS: readonly [party: string, weight: string][] = [
  ['Aneby', '1'],
  ['Habo', '3'],
  ['', ''],
  ['Aneby', '1'],
  ['Habo', ' '],
  ['', ''],
  ['Aneby', '1'],
  ['Habo', '-3'],
  ['', ''],
  ['Aneby', '1'],
  ['Habo', 'tre'],
  ['', ''],
  ['Aneby', '0'],
  ['Habo', '0'],
  ['', ''],
  ['Habo', '1'],
  ['Habo kommun', '3'],
  ['', ''],
  ['Kommun', 'Folkmängd'],
  ['Kommun', '2016'],
  ['Habo', '1'],
  ['', ''],
  ['Habo', '1'],
  ['Summa', '1'],
  ['', ''],
  ['Aneby', '1'],
  ['Habo', '=NA()'],
];

describe.each(['ltsc2024', 'm365'] as const)('a wrong argument on %s', (profile) => {
  let open: OpenWorkbook;

  beforeAll(async () => {
    open = await openWorkbook({ profile });
    KEYS.forEach(([party, weight], i) => {
      open.excel.type(`A${i + 1}`, party);
      open.excel.type(`B${i + 1}`, weight);
    });
    CASES.forEach(([, formula], i) => open.excel.type(`D${i + 1}`, formula));
    await open.excel.idle();
  });
  afterAll(() => open.excel.close());

  it.each(CASES.map((each, i) => [...each, `D${i + 1}`] as const))(
    '%s: %s',
    (_, __, error, message, cell) => {
      expect(open.excel.value(cell)).toBe(error);
      expect(open.excel.message(cell)).toContain(message);
    },
  );
});
