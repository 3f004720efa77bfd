import { formatNumber } from '../number';

const number = (value: number): string => formatNumber(value, 'sv');
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

/** The view Granska. What the findings themselves say stands in auditFindings.ts. */
export const audit = {
  title: 'Granska',
  text: 'Klistra in en tabell ur en PDF, ett protokoll eller en webbsida, eller markera den i bladet. Du ser först hur den lästes, sedan vad som inte stämmer och vilken nyckel som kan ligga bakom.',

  table: {
    title: 'Tabellen',
    sister: 'Systertabellen',
    addSister: 'Lägg till en systertabell',
    sisterHint:
      'En tabell om samma parter ur samma underlag, t.ex. administrationen bredvid välfärden. Då jämförs ordning, parter, prisnivå och nyckel.',
    removeSister: 'Ta bort systertabellen',
    way: 'Var finns tabellen?',
    ways: { paste: 'Klistra in', cells: 'I bladet' },
    paste: 'Klistra in den publicerade tabellen',
    pasteHint:
      'En part på varje rad, gärna med rubrik och summarad. Ett ensamt belopp skrivs med enhet: Ljungby 289 600 kr.',
    cells: 'Tabellens celler',
    cellsHint: 'Namn och belopp, t.ex. A4:C17. Två områden skrivs A4:A17;D4:D17.',
    addArea: 'Lägg till markeringen',
    nothing: 'Ingen part med tal kunde läsas. Både namn och tal behövs, en part på varje rad.',
    unclear: (n: number) => `${count(n, 'rad', 'rader')} kunde inte läsas och är inte med:`,
    line: (numbers: string, text: string) => `Rad ${numbers}, ”${text}”:`,
    moreLines: (n: number) => `… och ${count(n, 'rad', 'rader')} till.`,
    understoodTitle: 'Så här lästes tabellen',
    understood: (parties: number, columns: number) =>
      `${count(parties, 'part', 'parter')}, ${count(columns, 'kolumn', 'kolumner')} med tal`,
    party: 'Part',
    columnNumber: (n: number) => `Kolumn ${n}`,
    sumOfRows: 'Radernas summa',
    statedSum: 'Angiven summa',
    columns: 'Rätta hur kolumnerna lästes',
    role: (column: string) => `${column} är`,
    roles: {
      amount: 'belopp',
      rowSum: 'radsumma',
      count: 'antal',
      rate: 'avgift per styck',
      percent: 'procent',
      none: 'inget att granska',
    },
    stated: (column: string) => `Angiven summa för ${column}`,
  },

  compare: {
    title: 'Jämför med (frivilligt)',
    key: 'Nyckel som tabellen ska följa',
    noKey: 'Ingen',
    step: 'Belopp avrundade till',
    stepHint: 'Lämna tomt om det ska läsas ur beloppen.',
  },

  findings: {
    title: 'Vad stämmer inte?',
    run: 'Granska tabellen',
    result: 'Iakttagelser',
    found: (n: number) => `${count(n, 'iakttagelse', 'iakttagelser')}, de säkraste först`,
    stale: 'Tabellen har ändrats sedan den granskades. Granska den igen.',
    certainty: { certain: 'Säkert', likely: 'Troligt', possible: 'Möjligt' },
    none: 'Inget fel hittat.',
    checked: 'Det här är prövat:',
    correction: 'Förslag',
    before: 'Står',
    after: 'Bör vara',
    copy: 'Kopiera',
    copyTable: 'Kopiera rättad tabell',
    copied: 'Kopierat. Klistra in där det behövs.',
    notCopied: 'Det gick inte att kopiera. Markera texten och kopiera för hand.',
    insert: 'Infoga rättad tabell',
    inserted: (address: string) => `Den rättade tabellen står i ${address}.`,
    show: 'Visa cellen',
    showOf: (party: string) => `Visa cellen för ${party}`,
  },

  judged: {
    sum: (column: string, sum: string, stated: string, difference: number, size: string) =>
      `Beloppen i ${column} blir ${sum}, men ${stated} är angivet: ${size} för ${difference > 0 ? 'mycket' : 'litet'}.`,
    roundedAlone: 'Skillnaden är inte större än att varje belopp kan ha avrundats var för sig.',
    moreThanRounding: 'Det är mer än avrundning kan förklara: något belopp eller summan är fel.',
    byKey: (key: string) => `Fördelat med ${key} och störst rest stämmer summan så här:`,
    byFigures: 'Fördelat på nytt efter de publicerade beloppen, med störst rest, stämmer summan så här:',
    rowSums: (column: string, rows: number) =>
      `${column} är inte summan av raden för ${count(rows, 'part', 'parter')}.`,
    rates: (column: string, rows: number, largest: string) =>
      `Avgiften gånger antalet ger inte ${column} för ${count(rows, 'part', 'parter')}; som mest skiljer ${largest}.`,
    keysApart: (column: string, others: string, parties: number, of: number) =>
      `${column} kommer inte av samma nyckel som ${others}: för ${number(parties)} av ${number(of)} parter finns ingen andel som ger båda. En jämförelse mellan dem blandar ändrad nyckel med ändrat belopp.`,
    inSister: (header: string) => `${header} (systertabellen)`.trim(),
    double: (name: string) => `${name} står två gånger.`,
    notInSister: (names: string) => `Saknas i systertabellen: ${names}.`,
    onlyInSister: (names: string) => `Finns bara i systertabellen: ${names}.`,
    order: (names: readonly string[], of: number) =>
      `Parterna står i olika ordning i de två tabellerna: ${names.join(', ')}${of > names.length ? ` och ${number(of - names.length)} till` : ''}. En formel som kopieras rad för rad blandar ihop dem.`,
    priceLevels: (years: readonly number[]) =>
      `Tabellerna har olika prisnivå: ${years.join(' och ')} års. De kan inte läggas ihop utan omräkning.`,
    priceLevelMissing: (years: readonly number[]) =>
      `Bara den ena tabellen anger prisnivå (${years.join(', ')} års). Kontrollera den andra innan de läggs ihop.`,
    approximate: (party: string, column: string, flag: string, figure: string) =>
      `${party}, ${column}: ”${flag} ${figure}” är inget exakt tal, men räknas som ett i summan.`,
    checked: [
      'att varje kolumn blir den angivna summan',
      'att radsummor är summan av sin rad, och avgift gånger antal det angivna beloppet',
      'att ingen part står två gånger',
      'att kolumnerna kan komma av en och samma nyckel',
    ],
    checkedSister: ['att tabellerna har samma parter i samma ordning, och samma prisnivå'],
  },

  infer: {
    title: 'Vilken nyckel ligger bakom?',
    text: 'Prövar varje nyckel, och varje blandning av två, mot beloppen. Inget skrivs i arbetsboken.',
    where: 'Sök bland',
    register: 'registrets nycklar: folkmängd och skatteunderlag, alla år',
    workbook: (n: number) => `arbetsbokens ${count(n, 'nyckel', 'nycklar')}`,
    county: 'Län som beloppet är en del av',
    countyHint: 'Ett ensamt belopp säger inte vilka det delades med.',
    chooseCounty: 'Välj län',
    search: 'Sök nyckel',
    searching: 'Prövar nycklar …',
    cancelled: 'Sökningen avbröts.',
    stale: 'Tabellen har ändrats sedan sökningen. Sök igen.',
    result: 'Funna nycklar',
    fits: 'Nycklar, den bästa först',
    total: 'Total',
    step: 'Steg',
    rounding: 'Avrundning',
    error: 'Största fel',
    inSister: (header: string) => `${header} (systertabellen)`.trim(),
    moreFits: (n: number) => `Visa ${number(n)} till`,
    unknowns: 'Går inte att veta',
    ranges: 'Vad varje andel kan vara',
    rangesHint:
      'Beloppen är avrundade. Varje andel ligger någonstans mellan dessa gränser, vilken nyckeln än är.',
    least: 'Minst',
    most: 'Högst',
    showKey: 'Visa nyckeln',
    makeKey: 'Gör en nyckel av denna',
    makeKeyText:
      'Nyckeln skapas på bladet Nycklar med sin källa. Att den ger samma belopp bevisar inte att den använts.',
    makeBlendText:
      'De två nycklarna och blandningen av dem skapas på bladet Nycklar. Att de ger samma belopp bevisar inte att de använts.',
    columnHint: 'Hittas ingen nyckel kan tabellens egna tal bli vikter i en.',
    columnOf: 'Kolumn',
    columnKey: 'Gör en nyckel av den publicerade kolumnen',
    columnLabel: (header: string) => (header === '' ? 'Publicerad tabell' : `Publicerad tabell ${header}`),
    columnText:
      'De publicerade beloppen blir nyckelns vikter, märkta ”härledd ur publicerad tabell”. De är avrundade: den verkliga nyckeln kan ge ett annat utfall.',
  },

  overhead: {
    title: 'Går overheadkostnaden ihop?',
    text: 'Ett påslag ska betala det som blir kvar när övrig finansiering har dragits av.',
    budget: 'Budgeterad kostnad',
    income: 'Angiven finansiering',
    rate: 'Påslag',
    base: 'Underlag för påslaget',
    baseHint: 'T.ex. bidragen. Lämna tomt om det inte är angivet.',
    fillIn: 'Fyll i budget, finansiering och påslag.',
    needed: (base: string) => `Påslaget kräver ett underlag på ${base} för att gå ihop.`,
    short: (missing: string) => `Det fattas ${missing}.`,
    over: (left: string) => `Det blir ${left} över.`,
    even: 'Det går jämnt ihop.',
    covered: 'Finansieringen täcker kostnaden. Inget behöver betalas av påslaget.',
    noRate: 'Ange ett påslag större än 0 %.',
  },
};
