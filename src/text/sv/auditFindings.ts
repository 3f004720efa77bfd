import { formatNumber } from '../number';

const number = (value: number): string => formatNumber(value, 'sv');
const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${number(Math.abs(value))}`;
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const parties = (n: number): string => count(n, 'part', 'parter');

/** What an audit of a published table has found, one sentence a finding, and what would make it right. */
export const auditFindings = {
  number,
  headers: ['Iakttagelse', 'Var', 'Står', 'Bör vara', 'Skillnad', 'Säkerhet'],
  certainty: { certain: 'säkert', likely: 'troligt', possible: 'möjligt' },
  names: {
    sum: 'Summa',
    sumRight: 'Summan stämmer',
    sumUnknown: 'Ingen angiven summa',
    misprint: 'Felskriven siffra',
    rowSum: 'Radsumma',
    grandTotal: 'Radsummornas summa',
    rate: 'Avgift × antal',
    rateTotal: 'Avgift × antal',
    method: 'Avrundning',
    otherShares: 'Annat än nyckeln ger',
    notInKey: 'Part utanför nyckeln',
    otherKey: 'Annan nyckel',
    order: 'Radernas ordning',
    missing: 'Part saknas',
    double: 'Part två gånger',
    priceLevels: 'Prisnivå',
    keyYears: 'Olika år',
    approximate: 'Ungefärlig siffra',
  },
  column: (place: number) => `kolumn ${place}`,
  inSister: (column: string) => `${column} i systertabellen`,
  ofParty: (party: string, column: string) => `${party}, ${column}`,
  totalOf: (column: string) => `summan i ${column}`,
  tables: ['den första tabellen', 'den andra tabellen'],
  and: 'och',
  more: (n: number) => `${number(n)} till`,

  sum: (column: string, sum: number, stated: number, difference: number) =>
    `${column}: delarna blir ${number(sum)}, men summan anges till ${number(stated)} (${signed(difference)}).`,
  percentSum: (column: string, sum: number, stated: number, difference: number) =>
    `${column}: andelarna blir ${number(sum)} %, inte ${number(stated)} (${signed(difference)}).`,
  roundedAlone: 'Skillnaden är inte större än om varje del har avrundats för sig.',
  notRounding: 'Så mycket förklaras inte av avrundning.',
  correction: (changes: string) => `Så stämmer det: ${changes}.`,
  change: (party: string, before: number, after: number) =>
    `${party} ${number(after)} i stället för ${number(before)}`,
  moreChanges: (n: number) => `och ${number(n)} till`,

  misprint: (where: string, before: number, after: number) =>
    `${where}: ${number(before)} är troligen felskrivet, för ${number(after)}.`,
  misprintCertain: (where: string, before: number, after: number) =>
    `${where}: ${number(before)} ska vara ${number(after)}. Både radens och kolumnens summa visar det.`,
  misprintTotal: (where: string, before: number, after: number) =>
    `${where} anges till ${number(before)} men ska vara ${number(after)}: både delarna och de andra summorna visar det.`,
  how: {
    digit: 'En enda siffra skiljer.',
    swapped: 'Två siffror har bytt plats.',
    other: '',
  },
  otherMisprints: (n: number) =>
    n === 1
      ? 'Ett annat tal kan förklara det lika väl.'
      : `${number(n)} andra tal kan förklara det lika väl.`,

  rowSum: (column: string, party: string, stated: number, sum: number, others: number) =>
    `${column}: för ${party} står ${number(stated)}, men delarna blir ${number(sum)}` +
    (others > 0 ? `; likaså för ${parties(others)} till.` : '.'),
  grandTotal: (column: string, stated: number, sum: number) =>
    `${column}: summan anges till ${number(stated)}, men kolumnernas summor blir ${number(sum)}.`,
  roundingInRows: 'Delarna och summan har avrundats var för sig.',
  rate: (column: string, party: string, figure: number, expected: number, others: number) =>
    `${column}: för ${party} står ${number(figure)}, men avgiften gånger antalet är ${number(expected)}` +
    (others > 0 ? `; likaså för ${parties(others)} till.` : '.'),
  rateTotal: (collects: number, total: number, difference: number) =>
    `Avgiften gånger antalet ger ${number(collects)}, inte ${number(total)} (${signed(difference)}). En avgift per styck ger en jämn total bara av en slump.`,
  method: (column: string, key: string, method: string) =>
    `${column} följer nyckeln ${key} med avrundningen ”${method}”, inte ”störst rest”.`,
  otherShares: (column: string, key: string, n: number, of: number, worst: string, difference: number) =>
    `${column} är inte vad nyckeln ${key} ger: ${number(n)} av ${parties(of)} skiljer, ${worst} mest (${signed(difference)}).`,
  otherSharesRounding: 'Ingen skiljer mer än avrundningen kan förklara.',
  unnamedKey: 'i cellerna',
  notInKey: (names: string, key: string) => `${names} finns inte i nyckeln ${key}.`,
  otherKey: (columns: string, others: string, n: number, of: number) =>
    `${columns} kommer inte av samma nyckel som ${others}: för ${number(n)} av ${parties(of)} finns ingen andel som ger båda. En jämförelse dem emellan blandar budget och nyckel.`,
  order: (names: string) =>
    `Raderna står i olika ordning i tabellerna: ${names}. En formel som hämtar rad för rad byter plats på dem; slå upp på namnet.`,
  missing: (names: string, table: string) => `${names} saknas i ${table}.`,
  double: (party: string, rows: string) => `${party} står två gånger, på raderna ${rows}.`,
  priceLevels: (years: string) =>
    `Beloppen är i olika prisnivå: ${years}. Räkna om dem med index innan de läggs ihop eller jämförs.`,
  keyYears: (measure: string, years: string) => `Tabellerna bygger på olika år: ${measure} ${years}.`,
  approximate: (party: string, column: string, word: string) =>
    `${party}, ${column}: ”${word}” säger att talet inte är exakt.`,
};
