import { formatNumber } from '../number';

const number = (value: number): string => formatNumber(value, 'sv');
const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${number(Math.abs(value))}`;
const cells = (n: number): string => (n === 1 ? 'En cell' : `${number(n)} celler`);

/** What the health check finds: what it is, what is wrong, and what to do. */
export const health = {
  severity: { error: 'Fel', warning: 'Varning', note: 'Upplysning' },
  repairs: {
    reenter: 'Skriv in formlerna på nytt',
    reenterStamp: 'Räkna stämpeln på nytt',
    rebuildName: 'Återställ namnet',
    restoreOverview: 'Återställ bladet Om fördelningen',
    restoreMark: 'Märk filen på nytt',
  },

  nameError: (n: number) => ({
    name: '#NAMN?',
    sentence: `${cells(n)} visar #NAMN?: arbetsboken har räknats om där tillägget saknas.`,
    advice: 'Felet försvinner inte av sig självt. Formlerna behöver skrivas in på nytt.',
  }),
  spoiledFormula: (n: number, formula: string) => ({
    name: 'Förstörd formel',
    sentence: `${cells(n)} har en formel som ett annat program har skrivit om: ${formula}.`,
    advice: 'Formeln kan skrivas in som den var.',
  }),
  busy: (n: number) => ({
    name: '#UPPTAGEN!',
    sentence: `${cells(n)} är inte färdigräknade.`,
    advice: 'Vänta tills Excel har räknat klart, eller räkna om med Ctrl+Alt+F9.',
  }),
  cellError: (n: number, error: string) => ({
    name: error,
    sentence: `${cells(n)} visar ${error}.`,
    advice:
      error === '#SAKNAS!'
        ? 'Det är riktigt där något ännu inte är bestämt. Håll annars pekaren över cellen så säger den vad som saknas.'
        : 'Håll pekaren över cellen så säger den vad som är fel.',
  }),
  keyGone: (n: number, name: string) => ({
    name: 'Namn som saknas',
    sentence: `${cells(n)} använder ${name}, som inte finns i arbetsboken.`,
    advice: 'Skapa nyckeln eller förutsättningen igen med samma namn, eller byt namn i formeln.',
  }),
  keyBroken: (key: string, problem: string) => ({
    name: 'Nyckeln går inte att läsa',
    sentence: `${key}: ${problem}`,
    advice: 'Rätta nyckelns tabell på bladet Nycklar.',
  }),
  stampTyped: (key: string, shown: string, stamp: string) => ({
    name: 'Inskriven stämpel',
    sentence:
      shown === stamp
        ? `Stämpeln för ${key} är inskriven som text: den följer inte nyckelns tabell.`
        : `Stämpeln för ${key} är inskriven som text (${shown === '' ? 'tom' : shown}). Tabellen ger ${stamp}.`,
    advice: 'Formler som använder nyckeln räknar inte på tabellen förrän stämpeln räknas igen.',
  }),
  stampDiffers: (key: string, stamp: string, decided: string) => ({
    name: 'Ändrad sedan beslut',
    sentence: `${key} har stämpeln ${stamp}. Beslutad är ${decided}.`,
    advice: 'Återställ nyckeln, eller besluta om den igen i vyn Nycklar.',
  }),
  keyUndecided: (key: string) => ({
    name: 'Ej beslutad nyckel',
    sentence: `${key} har ingen beslutad stämpel.`,
    advice: 'Ange den i vyn Nycklar när nyckeln är beslutad, så syns det om den ändras.',
  }),
  keyOutdated: (key: string, validity: string, year: number) => ({
    name: 'Nyckeln gäller inte året',
    sentence: `${key} gäller ${validity}, men scenariot avser ${year}.`,
    advice: 'Välj en nyckel som gäller året, eller rätta uppgiften.',
  }),
  sumDiffers: (key: string, sum: number, amount: number, difference: number) => ({
    name: 'Summan stämmer inte',
    sentence: `Fördelningen efter ${key} summerar till ${number(sum)}, men beloppet är ${number(amount)} (${signed(difference)}).`,
    advice: 'Räkna om arbetsboken (F9). Kvarstår skillnaden har någon skrivit över en cell.',
  }),
  nameNowhere: (name: string) => ({
    name: 'Namn utan cell',
    sentence: `Namnet ${name} pekar ingenstans (#REFERENS!).`,
    advice: 'Ta bort det i Namnhanteraren om ingen formel använder det.',
  }),
  nameElsewhere: (name: string, file: string) => ({
    name: 'Namn i en annan fil',
    sentence: `Namnet ${name} pekar på filen ${file}, som mottagaren inte har.`,
    advice: 'Låt det peka på en cell i den här arbetsboken.',
  }),
  nameShadowed: (name: string, sheet: string) => ({
    name: 'Namnet finns två gånger',
    sentence: `Bladet ${sheet} har ett eget ${name}. Formler där använder det i stället för arbetsbokens.`,
    advice: 'Ta bort bladets eget namn i Namnhanteraren.',
  }),
  nameAstray: (name: string, key: string, formula: string) => ({
    name: 'Nyckeln saknar namn',
    sentence:
      formula === '' || formula.includes('#REF!')
        ? `Namnet ${name} pekar inte på stämpeln för ${key}.`
        : `Namnet ${name} pekar på ${formula.replace(/^=/, '')} och inte på stämpeln för ${key}.`,
    advice: 'Formler som använder namnet hittar annars inte nyckeln.',
  }),
  assumptionAstray: (name: string, label: string, formula: string) => ({
    name: 'Förutsättningens namn står fel',
    sentence:
      formula === '' || formula.includes('#REF!')
        ? `Namnet ${name} pekar inte på ${label}.`
        : `Namnet ${name} pekar på ${formula.replace(/^=/, '')} och inte på raden ${label}.`,
    advice: 'Formler som använder namnet räknar annars på en annan rad.',
  }),
  twoNames: (names: readonly string[], label: string) => ({
    name: 'Flera namn för samma cell',
    sentence: `Namnen ${names.join(' och ')} leder till samma cell: ${label}.`,
    advice:
      'Om två har skapat varsin nyckel eller förutsättning samtidigt kan den ena ha skrivits över. Ta då bort dess namn i Namnhanteraren och skapa den igen.',
  }),
  linkedFile: (n: number, file: string) => ({
    name: 'Länk till en annan fil',
    sentence: `${cells(n)} hämtar värden ur ${file}, som mottagaren inte har.`,
    advice: 'Klistra in värdena, eller flytta underlaget hit.',
  }),
  typedNumber: (value: number, heading: string) => ({
    name: 'Inskrivet tal',
    sentence: `${number(value)} är inskrivet${heading === '' ? '' : ` under ${heading}`} där cellerna ovanför och nedanför har formler.`,
    advice: 'Talet ändras inte när något annat ändras. Kopiera formeln hit om det inte är meningen.',
  }),
  tableDamaged: (label: string) => ({
    name: 'Skadad nyckel',
    sentence: `Raden Stämpel ovanför nyckeln ${label} saknas.`,
    advice: 'Skriv Stämpel i en cell ovanför tabellen, och kontrollera arbetsboken igen.',
  }),
  tableTwice: (table: string, label: string) => ({
    name: 'Två nycklar med samma namn',
    sentence: `Tabellen ${table} har samma namn som en annan nyckel: ${label}. Ett blad eller en tabell har kopierats.`,
    advice: 'Byt namn på den ena, eller ta bort den.',
  }),
  sheetMissing: (sheet: string) => ({
    name: 'Blad som saknas',
    sentence: `Bladet ${sheet} finns inte, men formler eller namn använder det.`,
    advice: 'Hämta det ur en tidigare version av filen.',
  }),
  scenariosDamaged: (problem: string) => ({
    name: 'Skadade scenarier',
    sentence: problem,
    advice: 'Rätta bladet Scenarier.',
  }),
  overviewDamaged: (why: 'missing' | 'rows' | 'references') => ({
    name: 'Skadad översikt',
    sentence: {
      missing: 'Tabellen Nyckelregister på bladet Om fördelningen saknas.',
      rows: 'Alla nycklar står inte i tabellen Nyckelregister.',
      references: 'Tabellen Nyckelregister hänvisar till något som inte finns.',
    }[why],
    advice: 'Scenarier hittar nycklarna i den.',
  }),
  markMissing: () => ({
    name: 'Filens märkning saknas',
    sentence:
      'Ett annat program har sparat filen utan uppgiften om vad den är och vilken version som har gjort den.',
    advice: 'Inget belopp beror på den. Uppgiften om vem som skickade filen kan också vara borta.',
  }),
  foreignPart: (n: number) => ({
    name: 'Främmande uppgift i filen',
    sentence: `${n === 1 ? 'En del' : `${number(n)} delar`} av filen är märkt med vårt namn men kommer inte härifrån.`,
    advice: 'Den läses inte och lämnas som den är.',
  }),
  notLookedAt: (sheet: string, n: number) => ({
    name: 'Ej kontrollerat',
    sentence: `Bladet ${sheet} har ${Number.isFinite(n) ? `${number(n)} celler` : 'för många celler'} och är inte kontrollerat.`,
    advice: 'Ta bort tomma rader och kolumner som har format.',
  }),
};
