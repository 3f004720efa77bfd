import { formatNumber } from '../number';

const number = (value: number): string => formatNumber(value, 'sv');

/** A year from preliminary amounts to the next year. */
export const year = {
  part: 'Vad ska göras?',
  parts: { settlement: 'Avräkning', invoices: 'Fakturering', newYear: 'Nytt år' },
  year: 'År',
  yearWrong: 'Skriv ett årtal med fyra siffror.',
  sheet: 'Bladets namn',
  insert: 'Skapa bladet',
  fillIn: 'Fyll i det som saknas ovanför.',

  settlement: {
    text: 'Ett blad med preliminära belopp, prognos och avräkning. Slutlig kostnad och nyckel kan fyllas i när de är kända.',
    noKeysTitle: 'Det behövs en nyckel',
    noKeysText: 'Gör först en nyckel under Nycklar: den som de preliminära beloppen fördelas efter.',
    sheet: (of: number) => `Avräkning ${of}`,
    preliminary: 'Preliminär nyckel',
    final: 'Slutlig nyckel',
    forecast: 'Prognos',
    forecastHint: 'Väntad kostnad. Kan fyllas i senare.',
    actual: 'Slutlig kostnad',
    actualHint: 'Tomt tills året är slut.',
    carried: 'Avrundning från',
    carriedHint:
      'Det som stegen har avrundat bort för varje part. Visas på bladet och förs vidare till nästa år.',
    noCarried: 'Inget tidigare år',
    applied: 'Räkna in avrundningen i årets belopp',
    appliedHint:
      'Den som har betalat för mycket är då sist i tur när årets avrundning ska fördelas. Kan ändras på bladet.',
    residues: 'Avrundning att föra vidare, kr',
    residuesHint: 'Plus: har hittills betalat för lite. Minus: har betalat för mycket.',
    done: (sheet: string) =>
      `Bladet ${sheet} är klart. Fyll i prognos och slutlig kostnad i de gula cellerna.`,
  },

  invoices: {
    text: 'Rater med förfallodagar, moms och referenser. Raterna summerar till varje parts belopp.',
    noneTitle: 'Det behövs ett avräkningsblad',
    noneText: 'Skapa först årets avräkning. Där står de preliminära beloppen som ska faktureras.',
    toSettlement: 'Till avräkningen',
    sheet: (of: string) => `Fakturering ${of}`.trim(),
    from: 'Belopp från bladet',
    of: 'Vad ska faktureras?',
    ofs: { preliminary: 'De preliminära beloppen', settlement: 'Avräkningen' },
    count: 'Antal rater',
    countWrong: 'Skriv ett heltal från 1 till 60.',
    firstDue: 'Första förfallodag',
    firstDueHint: 'T.ex. 2018-01-31. Infaller dagen på en helg flyttas den inte, men veckodagen visas.',
    months: 'Månader mellan raterna',
    monthsWrong: 'Skriv ett heltal från 1 till 12.',
    kind: 'Slag',
    kinds: { contribution: 'Bidrag utan moms', service: 'Tjänst där moms tillkommer' },
    kindHint: 'Medlemmars bidrag till ett kommunalförbund är normalt utan moms. En såld tjänst kan ha moms.',
    step: 'Steg, kr',
    reference: 'Vår referens',
    done: (sheet: string) =>
      `Bladet ${sheet} är klart. Fyll i parternas referenser och beställarnummer i de gula cellerna.`,
  },

  newYear: {
    text: 'Välj vad som ska göras när arbetsboken går över till nästa år. Inget annat ändras.',
    from: 'Avslutat år',
    none: (of: number) => `Inget blad, ingen nyckel och inget scenario hör till ${of}.`,
    steps: {
      keepSheet: 'Spara blad som värden, med nycklarnas stämplar',
      newKey: 'Skapa nya versioner av nycklarna, med samma vikter och utan beslut',
      renameScenario: 'Byt namn på scenarier',
    },
    step: (from: string, to: string) => `${from} → ${to}`,
    chosenKeys:
      'Scenarierna väljer samma nycklar som förut. Byt nyckel på bladet Scenarier när vikterna är klara.',
    run: (n: number) => (n === 1 ? 'Gör 1 ändring' : `Gör ${number(n)} ändringar`),
    done: (n: number) => (n === 1 ? '1 ändring är gjord.' : `${number(n)} ändringar är gjorda.`),
  },
};
