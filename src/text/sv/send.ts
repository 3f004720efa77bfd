import { formatNumber } from '../number';

const number = (value: number): string => formatNumber(value, 'sv');
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const cells = (n: number): string => count(n, 'cell', 'celler');
const formulas = (n: number): string => count(n, 'formel', 'formler');
const findings = (n: number): string => count(n, 'anmärkning', 'anmärkningar');

/** Sending the workbook to the other municipalities, and receiving one from them. */
export const send = {
  title: 'Skicka arbetsboken',
  intro: 'Till de andra kommunerna, som kanske inte har tillägget.',
  tasks: {
    health: { title: 'Kontrollera', text: 'Hitta det som blir fel hos mottagaren, och åtgärda det som går.' },
    freeze: {
      title: 'Frys',
      text: 'Gör om formlerna till vanliga formler och värden, så att arbetsboken räknar utan tillägget.',
    },
    stamps: { title: 'Stämplar', text: 'Jämför nycklarna med andras, i telefon eller mejl.' },
    receive: { title: 'Ta emot', text: 'Se varifrån arbetsboken kommer och vad som har ändrats.' },
  },
  stop: 'Avbryt',
  stopping: 'Avbryter …',
  progress: (done: number, of: number) => `${number(done)} av ${number(of)}`,
  showMore: (n: number) => `Visa ${number(n)} till`,
  copy: 'Kopiera',

  health: {
    start: 'Kontrollera arbetsboken',
    again: 'Kontrollera igen',
    about: 'Alla blad gås igenom. Inget ändras.',
    running: 'Kontrollerar …',
    repairing: 'Åtgärdar …',
    result: 'Resultat',
    done: (n: number) =>
      n === 0 ? 'Kontrollen är klar. Inget att anmärka på.' : `Kontrollen är klar: ${findings(n)}.`,
    nothing: 'Inget att anmärka på',
    looked: (sheets: number, looked: number, own: number, keys: number) =>
      `Kontrollerat: ${number(sheets)} blad, ${cells(looked)}, ${formulas(own)} med NYCKEL och ${count(keys, 'nyckel', 'nycklar')}.`,
    show: 'Visa',
    noneShown: 'Välj minst en sort att visa.',
    list: 'Anmärkningar',
    goTo: (address: string) => `Gå till ${address}`,
    repair: 'Åtgärda',
    repairAll: (n: number) => `Åtgärda allt som går (${number(n)})`,
    repairTitle: (n: number) => `Åtgärda ${findings(n)}?`,
    repairText: 'Bara det här ändras. Det går att ångra.',
    repaired: (n: number, left: number) =>
      left === 0
        ? `${findings(n)} har åtgärdats.`
        : `${findings(n)} har åtgärdats. ${number(left)} gick inte att åtgärda.`,
    left: 'Gick inte att åtgärda',
  },

  freeze: {
    why: 'Mottagaren har inte tillägget, och då kan formlerna med NYCKEL inte räknas om. När arbetsboken fryses blir de vanliga formler där det går, och annars värden.',
    where: 'Vad ska frysas?',
    wheres: {
      inPlace: 'Formlerna i arbetsboken',
      copies: 'Kopior av bladen, bredvid originalen',
    },
    saveFirst: 'Spara arbetsboken under ett annat namn först. Har andra filen öppen ser de samma ändring.',
    plan: 'Visa vad som händer',
    planning: 'Läser formlerna …',
    nothing: 'Arbetsboken har inga formler med NYCKEL. Den kan skickas som den är.',
    sheets: 'Blad',
    sheet: (sheet: string, n: number) => `${sheet} (${formulas(n)})`,
    becomes: 'Det här händer',
    toFormulas: (n: number) => `${formulas(n)} blir ${n === 1 ? 'en vanlig formel' : 'vanliga formler'}`,
    toValues: (n: number) => `${formulas(n)} blir ${n === 1 ? 'ett värde' : 'värden'}`,
    sum: (asFormulas: number, asValues: number) =>
      `${number(asFormulas)} blir ${asFormulas === 1 ? 'en vanlig formel' : 'vanliga formler'} och ${number(asValues)} blir ${asValues === 1 ? 'ett värde' : 'värden'}.`,
    start: (n: number) => `Frys ${formulas(n)}`,
    chooseSheet: 'Välj minst ett blad.',
    confirmTitle: 'Frysa arbetsboken?',
    confirmText: (n: number) =>
      `${formulas(n)} skrivs om. De sparas i arbetsboken och kan läggas tillbaka med Tina upp.`,
    confirm: 'Frys',
    running: 'Fryser …',
    done: (asFormulas: number, asValues: number) =>
      `Fryst: ${count(asFormulas, 'vanlig formel', 'vanliga formler')} och ${count(asValues, 'värde', 'värden')}.`,
    outcome: 'Arbetsboken är fryst',
    fellBack: (n: number) =>
      `${formulas(n)} skulle ha blivit ${n === 1 ? 'en vanlig formel' : 'vanliga formler'} men blev ${n === 1 ? 'ett värde' : 'värden'}:`,
    newSheets: (sheets: string) => `Nya blad: ${sheets}.`,
    next: 'Spara och skicka filen. Mottagaren ser samma tal, och de vanliga formlerna räknas om när belopp och vikter ändras.',
    unnoted: 'Arbetsboken är fryst, men det gick inte att skriva i filen att den skickas:',
    goOn: 'Gå vidare',
    thawOutcome: 'Arbetsboken är upptinad',
    frozen: 'Arbetsboken är fryst',
    made: (when: string, version: string) => `Fryst ${when} med Fördelningsnyckel ${version}.`,
    scenario: (scenario: string) => `Valt scenario: ${scenario}.`,
    copies: 'Det är kopior av bladen som är frysta. Originalen räknar som förut.',
    thaw: 'Tina upp',
    thawText:
      'Tina upp lägger tillbaka formlerna med NYCKEL. Det som mottagaren har ändrat lämnas som det är.',
    thawTitle: 'Tina upp arbetsboken?',
    thawing: 'Tinar upp …',
    thawed: (n: number, left: number) =>
      left === 0
        ? `${formulas(n)} har lagts tillbaka.`
        : `${formulas(n)} har lagts tillbaka. ${number(left)} gick inte att lägga tillbaka.`,
    left: 'Gick inte att lägga tillbaka',
    leftText: 'Kopiera formlerna om du vill skriva in dem själv.',
    leftWhy: {
      moved: 'Cellen har flyttats.',
      changed: 'Någon har skrivit i cellen sedan arbetsboken frystes.',
      sheetProtected: 'Bladet är skyddat.',
      gone: 'Cellen finns inte längre.',
    },
    obstacles: {
      sheetProtected: (sheet: string) =>
        `Bladet ${sheet} är skyddat och fryses inte. Ta bort skyddet under Granska i Excel och försök igen.`,
      readOnly: 'Arbetsboken är skrivskyddad. Spara en egen kopia och öppna den först.',
      coauthoring: 'Andra kan ha filen öppen och ser samma ändring. Spara en egen kopia först.',
      sheetTooLarge: (sheet: string, n: number) =>
        `Bladet ${sheet} har ${cells(n)} och är för stort för att läsas. Dess formler fryses inte: dela upp bladet eller ta bort det som inte används.`,
      unsettled: (n: number) =>
        `${cells(n)} är inte färdigräknade och fryses inte. Vänta tills Excel har räknat klart och försök igen.`,
      changedSince: (n: number) => `${cells(n)} har ändrats sedan listan gjordes och har lämnats som de är.`,
      alreadyFrozen: (n: number) => `Arbetsboken är redan fryst (${cells(n)}). Tina upp den först.`,
    },
  },

  bar: {
    received: (when: string, by: string | undefined) =>
      `Arbetsboken skickades ${when}${by === undefined ? '' : ` av ${by}`}.`,
    lookAt: 'Kontrollera nycklarna',
    frozen: (when: string) => `Arbetsboken är fryst sedan ${when}: den räknar utan tillägget.`,
    toFreeze: 'Tina upp eller läs mer',
  },
};
