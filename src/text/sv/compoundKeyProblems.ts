import type { RoundingProblem } from '../../core/problems/amountProblem';
import type { CompoundKeyProblem } from '../../core/problems/keyProblem';
import type { TextFor } from '../problemText';
import { keyCalled, list, number, quote } from './phrases';

export const compoundKeyProblems: TextFor<CompoundKeyProblem | RoundingProblem> = {
  fixedNotNumber: ({ key, party, input }) =>
    `Det fasta beloppet för ${quote(party)} i ${keyCalled(key)} är texten ${quote(input)}. Skriv det som ett tal.`,
  fixedNegative: ({ key, party, fixed }) =>
    `Det fasta beloppet för ${quote(party)} i ${keyCalled(key)} är negativt (${number(fixed)}). Det ska vara noll eller större.`,
  fixedNotInSteps: ({ key, party, fixed, step }) =>
    `Det fasta beloppet ${number(fixed)} för ${quote(party)} i ${keyCalled(key)} går inte jämnt upp i steget ${number(step)}.`,
  fixedExceedAmount: ({ key, fixed, amount, short }) =>
    `De fasta beloppen i ${keyCalled(key)} är ${number(fixed)}, men beloppet är ${number(amount)}: det saknas ${number(short)}.`,
  fractionOfFixed: ({ key }) =>
    `Det finns fasta belopp i ${keyCalled(key)}, så en parts andel beror på beloppet. Använd NYCKEL.SHARE.`,
  fractionOfBounds: ({ key }) =>
    `Det finns golv eller tak i ${keyCalled(key)}, så en parts andel beror på beloppet. Använd NYCKEL.SHARE.`,
  nestNotRestricted: ({ key }) =>
    `Det finns fasta belopp, golv eller tak i ${keyCalled(key)}, som har flera nivåer. Begränsa i stället den nyckel som parterna står i.`,
  boundNotNumber: ({ key, party, column, input }) =>
    `${column} för ${quote(party)} i ${keyCalled(key)} är texten ${quote(input)}. Skriv ett tal, eller lämna cellen tom.`,
  boundNegative: ({ key, party, column, bound }) =>
    `${column} för ${quote(party)} i ${keyCalled(key)} är negativt (${number(bound)}). Det ska vara noll eller större.`,
  boundsCrossed: ({ key, party, floor, cap }) =>
    `Golvet ${number(floor)} är högre än taket ${number(cap)} för ${quote(party)} i ${keyCalled(key)}. Inget helt antal steg ryms mellan dem.`,
  fixedAboveCap: ({ key, party, fixed, cap }) =>
    `Det fasta beloppet ${number(fixed)} är högre än taket ${number(cap)} för ${quote(party)} i ${keyCalled(key)}.`,
  floorsExceedAmount: ({ key, floors, amount, short }) =>
    `Golven i ${keyCalled(key)} är tillsammans ${number(floors)}, men beloppet är ${number(amount)}: det saknas ${number(short)}. Sänk ett golv eller höj beloppet.`,
  capsBelowAmount: ({ key, caps, amount, left }) =>
    `Taken i ${keyCalled(key)} är tillsammans ${number(caps)}, men beloppet är ${number(amount)}: ${number(left)} kan inte fördelas. Höj ett tak eller sänk beloppet.`,
  subkeyNotKey: ({ key, party, input }) =>
    `Undernyckeln för ${quote(party)} i ${keyCalled(key)} är ${quote(input)}, som inte är en nyckel. Skriv = och nyckelns namn i cellen, t.ex. =Folkmängd_2016.`,
  blendNotWhole: ({ key, sum }) =>
    `Andelarna i ${keyCalled(key)} är tillsammans ${number(sum)} %. De ska bli 100 %.`,
  blendOfBounds: ({ key, part }) =>
    `${quote(part)} har fasta belopp, golv eller tak och kan därför inte blandas in i ${keyCalled(key)}: dess andelar beror på beloppet.`,
  keyCycle: ({ labels }) =>
    `Nycklarna ${list(labels)} hänvisar till varandra i en cirkel. Ta bort en av hänvisningarna.`,

  lastOutOfBounds: ({ key, party, share, floor, cap }) =>
    `Med metoden ”sista” tar ${quote(party)} det som blir över i ${keyCalled(key)}: ${number(share)}, som är ${share < floor ? `mindre än ${number(floor)}` : `mer än ${number(cap ?? 0)}`}. Välj en annan metod eller ett mindre steg.`,
  quotaTooFarBack: ({ key, most }) =>
    `Kvotmetoden bygger på hur mindre belopp delas, och för ${keyCalled(key)} måste mer än ${number(most)} steg gås igenom. Välj störst rest eller uddatalsmetoden, eller ett större steg.`,
};
