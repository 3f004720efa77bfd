import { formatNumber } from '../number';

const number = (value: number): string => formatNumber(value, 'sv');

/** What agreements add on top of a key. */
export const rules = {
  title: 'Fler sätt att fördela',
  cells: (n: number) => `${number(n)} ${n === 1 ? 'cell' : 'celler'}`,
  oneCell: 'Markera en enda cell med beloppet.',
  amount: 'Cell med belopp',
  amountHint: 'Beloppet som ska fördelas.',
  stepHint: 'Minsta enhet i beloppets mått, t.ex. 1 eller 100.',
  positive: 'Skriv ett tal som är större än noll.',
  percent: 'Skriv ett tal större än 0 och högst 100.',
  missing: 'Fyll i det som saknas ovanför.',

  limiter: {
    title: 'Spärr mot stora förändringar',
    text: 'Ingen part ändras mer än så många procent mot förra året. Någon måste betala skillnaden: det ska avtalet säga.',
    before: 'Förra årets belopp',
    beforeHint: (parties: number) =>
      `En kolumn med ${number(parties)} celler, en per part i nyckelns ordning.`,
    notColumn: (parties: number, found: string) =>
      `Markera ${number(parties)} celler under varandra, en per part. Markeringen har ${found}.`,
    beforeNotNumber: (party: string) => `Förra årets belopp för ${party} är inget tal.`,
    beforeNegative: (party: string) =>
      `Förra årets belopp för ${party} är negativt. Det ska vara noll eller större.`,
    change: 'Högsta ändring',
    payer: 'Vem betalar skillnaden?',
    payers: {
      others: 'De andra, i proportion till sina andelar',
      party: 'En namngiven part',
      reserve: 'En reserv, på en egen rad',
    },
    party: 'Part som betalar',
    payerMissing: 'Välj vem som betalar skillnaden.',
    noKeys: 'Gör en nyckel först, under Nycklar.',
    inserted: (address: string) =>
      `Tabellen med spärr står i ${address}. Ändra procenten i den gula cellen om du vill pröva en annan.`,
  },

  tariff: {
    title: 'Avgift enligt trappa',
    text: 'En trappa ger en avgift för varje storleksklass. Du får en exempeltrappa att ändra i, och varje parts avgift räknas med NYCKEL.TARIFF.',
    columns:
      'Från och Till: klassens gränser, båda ingår. Avgift: fast för klassen. Per styck: gånger antalet. Rabatt: dras av hela avgiften. Högst: det mesta som betalas.',
    bounds: 'Låt varje klass sluta innan nästa börjar. Slutar en klass på 15 000 börjar nästa på 15 001.',
    example: 'Börja med',
    examples: {
      classes: 'Klasser med fast avgift',
      rate: 'Pris per styck, med rabatt för de största',
    },
    counted: 'Parter och antal',
    countedHint: 'Två kolumner, t.ex. kommun och invånare. Rubrik får vara med, men ingen summarad.',
    notTwo: 'Markera två kolumner: part och antal.',
    noRows: 'Det finns ingen part i markeringen.',
    blankParty: (row: number) => `På rad ${number(row)} i markeringen saknas part.`,
    notNumber: (party: string) => `Antalet för ${party} är inget tal.`,
    negative: (party: string) => `Antalet för ${party} är negativt.`,
    sumRow: (row: string) => `Raden ”${row}” är en summarad. Markera bara parterna.`,
    found: (n: number) => `${number(n)} ${n === 1 ? 'part' : 'parter'}.`,
    total: 'Angiven summa',
    totalHint:
      'Det som avgifterna sägs bli tillsammans. Skillnaden visas alltid, för avgift × antal går sällan jämnt upp.',
    partYear: 'Kolumn för del av år (månader av 12)',
    reEntry: 'Kolumn för del av avgiften, t.ex. 50 % vid återinträde',
    inserted: (address: string) =>
      `Trappan och avgifterna står i ${address}. Ändra i de gula cellerna, så räknas avgifterna om.`,
  },

  leastBudget: {
    title: 'Minsta budget, kr per invånare',
    text: 'Ska en parts del bli minst så många kronor per invånare måste hela budgeten vara så stor. Höjs bara den partens del stämmer inte proportionerna.',
    rate: 'Minst per invånare',
    rateUnit: 'kr/inv',
    inhabitants: 'Invånare',
    inhabitantsHint: 'I de kommuner som beloppet per invånare gäller.',
    notWhole: 'Skriv ett helt antal invånare, minst 1.',
    part: 'Partens del av budgeten',
    partHint: 'T.ex. 25 för en fjärdedel.',
    result: (amount: string) => `Minsta budget: ${amount} kr.`,
    inserted: (address: string) => `Uträkningen står i ${address}.`,
  },

  restate: {
    title: 'Räkna om till annan prisnivå',
    text: 'Belopp i olika års priser kan inte läggas ihop. Här räknas de om med en indexserie.',
    index: 'Indexserie',
    noIndices: 'Arbetsboken har ingen indexserie än.',
    newIndex: 'Ny indexserie',
    from: 'Från års prisnivå',
    to: 'Till års prisnivå',
    sameYear: 'Välj två olika år.',
    lag: 'Eftersläpning',
    lagUnit: 'år',
    lagHint: 'Hur många år index ligger efter det år det används för. Oftast 0.',
    lagWrong: 'Skriv ett helt antal år, 0 eller större.',
    lagOutside: (from: number, to: number, first: number, last: number) =>
      `Med den eftersläpningen behövs index för ${from} och ${to}, men serien har ${first}–${last}.`,
    way: 'Vad ska räknas om?',
    ways: {
      total: 'Räkna om summan och fördela sedan',
      each: 'Räkna om varje parts belopp',
    },
    wayTexts: {
      total: 'Ett belopp räknas om. Fördela sedan det omräknade beloppet, så stämmer summan.',
      each: 'Varje belopp avrundas för sig, så summan kan avvika från den omräknade summan. Skillnaden visas.',
    },
    wayMissing: 'Välj vad som ska räknas om.',
    total: 'Cell med summan',
    each: 'Parternas belopp',
    eachHint: 'En kolumn med minst två celler.',
    notColumn: 'Markera minst två celler under varandra i en kolumn.',
    notNumber: (input: string) => `”${input}” är inget tal.`,
    blank: 'En av cellerna är tom.',
    inserted: (address: string) => `Det omräknade står i ${address}, längst till höger.`,
    insertedTotal: (address: string) =>
      `Det omräknade beloppet står nederst till höger i ${address}. Fördela den cellen.`,
  },

  index: {
    label: 'Seriens namn',
    labelHint: 'T.ex. PKV oktober 2017.',
    source: 'Källa',
    sourceHint: 'T.ex. SKR, cirkulär 17:55.',
    year: 'År',
    change: 'Ändring',
    published: 'Publicerad',
    publishedHint: 'T.ex. 2017-10-20. Får vara tomt.',
    nth: (n: number) => `År ${n} i serien`,
    notYear: 'Skriv ett årtal, t.ex. 2018.',
    changeMissing: 'Skriv ändringen i procent.',
    changeTooLow: 'Priser kan inte minska med 100 % eller mer.',
    yearTwice: (year: number) => `${year} står två gånger.`,
    labelTaken: (label: string) => `Det finns redan en indexserie som heter ”${label}”.`,
    another: 'Ett år till',
    remove: (year: string) => `Ta bort året ${year}`,
    create: 'Skapa indexserien',
    created: (label: string) => `Indexserien ${label} står på bladet Index.`,
  },
};
