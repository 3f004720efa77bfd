import { formatNumber } from '../number';
import { audit } from './audit';
import { change } from './change';
import { compare } from './compare';
import { deeds } from './deeds';
import { editor } from './editor';
import { examples } from './examples';
import { explain } from './explain';
import { help } from './help';
import { more } from './more';
import { participation } from './participation';
import { report } from './report';
import { items } from './items';
import { methods } from './methods';
import { plan } from './plan';
import { rules } from './rules';
import { receiveTask } from './receiveTask';
import { received } from './received';
import { stampTask } from './stampTask';
import { scb } from './scb';
import { scenarios } from './scenarios';
import { send } from './send';
import { tasks } from './tasks';
import { tied } from './tied';
import { year } from './year';

const number = (value: number): string => formatNumber(value, 'sv');
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const parties = (n: number): string => count(n, 'part', 'parter');
const municipalities = (n: number): string => count(n, 'kommun', 'kommuner');

/** What the task pane says. Its type is the type of every other language, so that no text can be missing in one. */
export const pane = {
  title: 'Fördelningsnyckel',
  views: {
    keys: 'Nycklar',
    share: 'Fördela',
    scenarios: 'Scenarier',
    explain: 'Förklara',
    send: 'Skicka',
    more: 'Mer',
  },
  loading: 'Läser arbetsboken …',
  tryAgain: 'Försök igen',
  reload: 'Läs in fönstret på nytt',
  cancel: 'Avbryt',
  back: 'Tillbaka',
  close: 'Stäng meddelandet',
  copyName: (name: string) => `Kopiera namnet ${name}`,
  inFormulas: 'I formler',
  nameCopied: (text: string) => `${text} är kopierat. Klistra in det i en formel.`,
  nameNotCopied: (text: string) => `Det gick inte att kopiera. Skriv ${text} i formeln.`,
  copying: {
    copied: 'Kopierat. Klistra in där det behövs.',
    notCopied: 'Det gick inte att kopiera. Markera texten och kopiera för hand.',
  },
  fetchSelection: 'Hämta markering',
  newerSchema:
    'Arbetsboken är gjord med en nyare version av tillägget. Du kan läsa och räkna här, men uppdatera tillägget för att ändra.',
  crashed: {
    title: 'Vyn kunde inte visas',
    text: 'Arbetsboken är orörd. Läs in fönstret på nytt. Återkommer felet, skicka texten nedan till supporten.',
  },
  needsNumber: 'Skriv ett tal, t.ex. 1 234,5, utan enhet.',
  needsName: 'Skriv ett namn.',
  nameTwice: (name: string) => `”${name}” står två gånger. Ge dem olika namn.`,

  start: {
    title: 'Dela en gemensam kostnad',
    intro: 'Så att delarna alltid blir lika med beloppet, och var och en kan se varför.',
    steps: {
      key: {
        title: 'Gör en nyckel',
        text: 'Hämta invånare eller skatteunderlag ur registret, eller använd egna vikter i bladet.',
        action: 'Ny nyckel',
      },
      share: {
        title: 'Fördela beloppet',
        text: 'Markera beloppet, se vad varje part betalar och infoga formlerna. Du kan också skriva dem själv:',
        action: 'Fördela',
      },
      scenarios: {
        title: 'Jämför scenarier',
        text: 'Ge budget och nycklar ett värde för varje scenario och byt mellan dem med ett klick.',
        action: 'Scenarier',
      },
    },
    formula: '=NYCKEL.SHARE("Ljungby"; Folkmängd_2016; B4; 1)',
  },

  examples,
  explain,
  more,
  help,
  audit,

  keys: {
    title: 'Nycklar',
    emptyTitle: 'Inga nycklar än',
    emptyText:
      'En nyckel är en tabell med parter och vikter på bladet Nycklar. Alla i arbetsboken kan läsa den.',
    create: 'Ny nyckel',
    parties,
    facts: {
      parties: 'Parter',
      sum: 'Summa vikter',
      referenceDate: 'Avser datum',
      source: 'Källa',
      stamp: 'Stämpel',
      published: 'Publicerad',
      validity: 'Giltig',
      decidedStamp: 'Beslutad stämpel',
      decision: 'Beslut',
    },
    noSource: 'Ingen källa angiven',
    states: {
      undecided: 'Inte beslutad',
      decided: 'Beslutad',
      changed: 'Ändrad sedan beslut',
      broken: 'Fel i tabellen',
    },
    actions: {
      share: 'Fördela',
      edit: 'Ändra',
      facts: 'Uppgifter',
      compare: 'Jämför',
      show: 'Gå till tabellen',
      rename: 'Byt namn',
      decide: 'Markera som beslutad',
      remove: 'Ta bort',
    },
    actionOn: (action: string, label: string) => `${action}: ${label}`,
    renameTitle: (label: string) => `Byt namn på ${label}`,
    renameHint: (name: string) => `Formlerna fortsätter att använda ${name}.`,
    newLabel: 'Nytt namn',
    renamed: (label: string) => `Nyckeln heter nu ${label}.`,
    decided: (label: string) => `${label} är markerad som beslutad. Ändras tabellen syns det här.`,
    removeTitle: (label: string) => `Ta bort ${label}?`,
    removeText: 'Tabellen och uppgifterna ovanför den tas bort från bladet Nycklar.',
    removeAnyway: 'Ta bort ändå',
    usedIn: 'Nyckeln används i:',
    moreCells: (n: number) => `och ${count(n, 'cell', 'celler')} till`,
    usedConsequence: 'Tas nyckeln bort visar de cellerna fel.',
    removed: (label: string) => `${label} är borttagen.`,
  },

  newKey: {
    title: 'Ny nyckel',
    way: 'Så görs nyckeln',
    ways: {
      register: 'Ur registret',
      selection: 'Av markerade celler',
      paste: 'Klistra in en tabell',
      rows: 'Skriv raderna själv',
      equal: 'Lika delar',
      percent: 'Fasta procent',
      blend: 'Blandning av andelar',
      add: 'Lägg ihop vikter',
      nested: 'Nästlad nyckel',
      phaseIn: 'Infasning',
    },
    wayGroups: { weights: 'Vikter', simple: 'Utan vikter', keys: 'Av andra nycklar' },
    wayTexts: {
      register: 'Folkmängd eller skatteunderlag för kommuner och län.',
      selection: 'En volym, t.ex. elever eller ärenden, eller en annan tabells publicerade belopp.',
      paste: 'Ur en PDF, ett protokoll eller ett mejl. Du ser hur varje rad lästes innan något skrivs.',
      rows: 'Parter och vikter, med fasta belopp, golv och tak om det behövs.',
      equal: 'Alla betalar lika mycket.',
      percent: 'Procent som står i ett avtal. De ska bli 100,00 % tillsammans.',
      blend: 'T.ex. 30 % lika delar och 70 % folkmängd: varje nyckels andelar räknas för sin del.',
      add: 'Råa vikter summeras, t.ex. elever i två skolformer. Inte samma sak som en blandning.',
      nested: 'En rads del delas vidare av en annan nyckel, t.ex. kommunernas fjärdedel efter folkmängd.',
      phaseIn: 'Från en nyckel till en annan under några år, med en nyckel för varje år.',
    },
    measure: 'Mått',
    measures: {
      folkmängd: 'Folkmängd',
      skatteunderlag: 'Skatteunderlag',
    },
    taxPower:
      'Skattekraft är kronor per invånare och kan inte vara vikt. Skatteunderlag är skattekraft × invånare.',
    year: 'År',
    taxYear: (incomes: number) => `SCB:s årtal: inkomster ${incomes}.`,
    pick: 'Lägg till län eller kommun',
    pickHint: 'Sök på namn eller kod, t.ex. Kronobergs län eller 0781.',
    wholeCountry: 'Hela landet',
    countyOption: (county: string, n: number) => `${county}, ${municipalities(n)}`,
    noMatch: 'Ingen träff',
    chosen: (n: number) => `${municipalities(n)} valda`,
    chosenNone: 'Inga kommuner valda än.',
    clear: 'Ta bort alla',
    removeOne: (name: string) => `Ta bort ${name}`,
    noFigure: 'uppgift saknas',
    label: 'Namn på nyckeln',
    referenceDate: 'Avser datum',
    source: 'Källa',
    sourceHint: 'T.ex. ett dokument, ett beslut eller en tabell hos SCB.',
    selectionHint:
      'Markera part och vikt i bladet, gärna med rubrik och utan summarad. Kolumner med rubrikerna Fast belopp, Golv och Tak tas med.',
    understood: (address: string) => `Så här lästes ${address}`,
    table: {
      party: 'Part',
      municipality: 'Kommun',
      weight: 'Vikt',
      fixed: 'Fast belopp',
      floor: 'Golv',
      cap: 'Tak',
      fraction: 'Andel',
    },
    sum: 'Summa',
    create: 'Skapa nyckeln',
    created: (label: string, name: string) => `${label} är skapad. Skriv ${name} i formler.`,
  },

  editor,

  share: {
    title: 'Fördela ett belopp',
    noKeysTitle: 'Det behövs en nyckel',
    noKeysText: 'En nyckel säger vilka som betalar och efter vilka vikter.',
    key: 'Nyckel',
    keysGroup: 'Nycklar',
    assumptionsGroup: 'Väljs av scenariot',
    amounts: 'Celler med belopp',
    amountsHint: 'Markera en eller flera celler i en rad eller en kolumn.',
    blankAmount: 'En tom cell räknas som beloppet 0.',
    measure: 'Mått',
    measures: { kr: 'kr', tkr: 'tkr', mkr: 'mkr' },
    step: 'Steg',
    stepHint: (measure: string) => `Minsta enhet i ${measure}.`,
    method: 'Metod',
    methods,
    preview: 'Förhandsvisning',
    noPreview: 'Välj celler med belopp, så visas fördelningen här.',
    party: 'Part',
    sum: 'Summa',
    perInhabitant: (value: string) => `${value} kr/inv`,
    inhabitantsOf: (date: string) => `Kr/inv räknas på folkmängden ${date} (SCB).`,
    ties: (amount: string) => `Summan stämmer: ${amount}.`,
    tiesNot: (sum: string, difference: string, more: boolean) =>
      `Delarna blir tillsammans ${sum}, ${difference} ${more ? 'mer' : 'mindre'} än beloppet. Metoden Störst rest ger rätt summa.`,
    rounded: (from: string, to: string) => `${from} är avrundat till ${to} för att gå jämnt upp i steget.`,
    form: 'Infoga som',
    forms: {
      cells: 'En SHARE i varje cell',
      spill: 'En SHARES bredvid namnen',
    },
    formTexts: {
      cells: 'Varje cell kan flyttas och kopieras för sig.',
      spill: 'En enda formel fyller hela tabellen. Snabbast när parterna är många.',
    },
    target: 'Första cellen',
    targetHint: 'Där tabellens övre vänstra hörn ska stå.',
    insert: 'Infoga i bladet',
    missing: {
      amounts: 'Välj celler med belopp.',
      target: 'Välj var tabellen ska stå.',
      key: 'Välj en nyckel.',
    },
    inserted: (address: string) => `Fördelningen står i ${address}.`,
    replaceTitle: 'Ersätta det som står där?',
    replace: 'Ersätt',
  },

  tied,
  participation,
  items,
  rules,
  scb,
  tasks,
  send,
  plan,
  year,
  report,
  change,

  received,
  receiveTask,
  stampTask,

  scenarios,
  deeds,
  compare,
};

export type PaneText = typeof pane;
