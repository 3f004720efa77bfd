import { formatNumber } from '../number';

const number = (value: number): string => formatNumber(value, 'sv');
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

/** Who takes part, whether the condition is met, and what happens if somebody leaves or joins. */
export const participation = {
  noKeysTitle: 'Det behövs en nyckel',
  noKeysText: 'Nyckeln säger vilka som tillfrågas. Gör en under Nycklar.',
  agreement: 'Överenskommelse',
  newAgreement: 'Ny överenskommelse',
  label: 'Vad överenskommelsen heter',
  labelHint: 'T.ex. Social välfärd 2018.',
  labelMissing: 'Skriv vad överenskommelsen heter.',
  askedBy: 'Tillfråga parterna i nyckeln',
  asked: (n: number) => `${count(n, 'part', 'parter')} tillfrågas.`,
  rule: 'När gäller överenskommelsen?',
  rules: {
    all: 'När alla deltar',
    atLeast: 'När ett visst antal deltar',
    majority: 'När merparten deltar (fler än hälften av alla tillfrågade)',
    named: 'När vissa parter deltar',
  },
  atLeast: 'Minsta antal parter',
  named: 'Parter som måste delta',
  create: 'Skapa på bladet Deltagande',
  created: (label: string, name: string) =>
    `${label} står på bladet Deltagande. Skriv ${name} i formler som beror på villkoret.`,
  changeRule: 'Ändra regeln',
  saveRule: 'Spara regeln',
  ruleChanged: (label: string) => `Regeln för ${label} är ändrad.`,
  ruleNow: (rule: string) => `Regel: ${rule}`,

  outcomes: {
    met: { name: 'Uppfyllt', text: 'Villkoret är uppfyllt. Belopp som beror på det gäller och visas.' },
    notMet: {
      name: 'Ej uppfyllt',
      text: 'Villkoret kan inte längre uppfyllas. Belopp som beror på det visar ”villkor ej uppfyllt”. Inget fördelas om av sig självt: en ny fördelning mellan dem som är kvar är ett nytt beslut.',
    },
    undecided: {
      name: 'Ej avgjort',
      text: 'De svar som saknas avgör utfallet. Till dess visar belopp som beror på villkoret ”villkor ej avgjort”.',
    },
  },
  counts: (yes: number, no: number, missing: number) =>
    `${number(yes)} ja, ${number(no)} nej, ${number(missing)} har inte svarat.`,
  conditional: (names: string) => `Ja, förutsatt att alla deltar: ${names}.`,
  missing: (names: string) => `Har inte svarat: ${names}.`,

  answerTitle: 'Registrera ett svar',
  party: 'Part',
  answer: 'Svar',
  answers: {
    yes: 'Ja',
    conditional: 'Ja, villkorat',
    no: 'Nej',
    none: 'Har inte svarat',
  },
  conditionalHint: 'Villkorat betyder: ja, förutsatt att alla deltar.',
  board: 'Nämnd',
  paragraph: 'Paragraf',
  date: 'Datum',
  dateHint: 'T.ex. 2017-11-25.',
  note: 'Dnr, anmärkning',
  save: 'Spara svaret',
  saved: (party: string) => `Svaret från ${party} står på bladet Deltagande.`,

  whatIfTitle: 'Om någon avstår eller tillkommer',
  amount: 'Belopp',
  amountHint: 'Skriv beloppet, eller ange en cell nedan.',
  amountCell: 'Eller cellen med beloppet',
  amountCellHint: 'En cell. Den går före det skrivna beloppet.',
  oneCell: 'Ange en enda cell.',
  exits: 'Om en part avstår',
  exitTable: {
    party: 'Avstår',
    outcome: 'Villkoret',
    moved: 'Att betala för de andra',
    most: 'Ökar mest',
  },
  exitBreaks: (names: string) => `Avstår någon av dessa faller överenskommelsen: ${names}.`,
  everyExitBreaks: 'Om någon enda part avstår faller överenskommelsen.',
  noExitBreaks: 'Ingen part kan ensam fälla överenskommelsen.',
  notInKey: (names: string) => `Finns inte i nyckeln och betalar därför inget här: ${names}.`,
  change: 'Visa i detalj',
  changes: { leaves: 'En part avstår', joins: 'En part utifrån tillkommer' },
  leaver: 'Den som avstår',
  joiner: 'Den som tillkommer',
  weight: 'Vikt',
  weightHint: (header: string) => `Samma mått som i nyckeln: ${header}.`,
  fromRegister: (source: string) => `Hämta ur registret: ${source}`,
  joinRefused:
    'Nyckeln har fasta belopp, golv, tak eller flera nivåer. Lägg till parten i nyckeln själv, så ser du vad den betyder för dem.',
  joinerInKey: (party: string) => `${party} finns redan i nyckeln.`,
  detail: { party: 'Part', before: 'Nu', after: 'Efter', change: 'Ändring' },
  sum: 'Summa',
  newState:
    'Med störst rest kan en annan parts belopp ändras ett steg när deltagandet ändras, också när den nya parten betalar precis sin egen del. Det är ingen felräkning: resterna jämförs på nytt.',
  needsAmount: 'Skriv ett belopp, så visas vad var och en betalar.',
  inserted: (address: string) => `Tabellen står i ${address}.`,

  lineTitle: 'Visa läget på ett annat blad',
  lineText: 'En rad med vanliga formler som säger om villkoret är uppfyllt, och hur många svar som saknas.',
  lineInserted: (address: string) => `Raden står i ${address}.`,

  condition: 'Villkor',
  conditionHint:
    'Tills villkoret är uppfyllt visar varje cell ”villkor ej uppfyllt” eller ”villkor ej avgjort” i stället för ett belopp.',
  noCondition: 'Inget villkor',
};
