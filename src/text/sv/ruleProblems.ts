import type { InstalmentProblem } from '../../core/problems/amountProblem';
import type { ChangeProblem, ConditionProblem, TariffProblem } from '../../core/problems/ruleProblem';
import type { TextFor } from '../problemText';
import { list, meant, number, quote } from './phrases';

export const ruleProblems: TextFor<TariffProblem | InstalmentProblem | ConditionProblem | ChangeProblem> = {
  tariffEmpty: () => 'Avgiftstabellen är tom. Skriv en klass på varje rad: från, till och avgift.',
  tariffColumn: ({ column, found }) =>
    `Kolumnen ${quote(column)} saknas i avgiftstabellen; där finns ${list(found)}. Den ska ha från, till och avgift eller per styck.`,
  tariffNotNumber: ({ column, row, input }) =>
    `På rad ${row} i avgiftstabellen är ${column} texten ${quote(input)}. Skriv ett tal.`,
  tariffReversed: ({ from, to }) =>
    `Klassen från ${number(from)} till ${number(to)} i avgiftstabellen är bakvänd.`,
  tariffOverlap: ({ at }) =>
    `Klasserna i avgiftstabellen överlappar varandra vid ${number(at)}: gränsen hör till båda. Låt den ena sluta före.`,
  tariffGap: ({ after, before }) =>
    `Det finns en lucka i avgiftstabellen mellan ${number(after)} och ${number(before)}.`,
  tariffWeight: ({ input }) => `${quote(input)} är inget tal. Ange t.ex. antalet invånare.`,
  tariffBelow: ({ weight, first }) =>
    `${number(weight)} är mindre än avgiftstabellens första gräns, ${number(first)}.`,
  tariffAbove: ({ weight, last }) =>
    `${number(weight)} är större än avgiftstabellens sista gräns, ${number(last)}. Lämna till tomt i den sista klassen om den saknar slut.`,
  tariffBetween: ({ weight, after }) =>
    `${number(weight)} ligger mellan två klasser i avgiftstabellen, efter ${number(after)}. Ange ett helt antal.`,

  instalmentCount: ({ input }) =>
    `Antalet rater ${quote(input)} är inget positivt heltal. Ange t.ex. 4 eller 12.`,
  instalmentNumber: ({ input, count }) =>
    `Rat nr ${quote(input)} finns inte. Ange ett heltal från 1 till ${number(count)}.`,

  answersMissing: () => 'Det finns inga svar att läsa. Ange ett område med part och svar på varje rad.',
  answersTooNarrow: () =>
    'Svaren har bara en kolumn. De behöver två: part och svar (ja, nej, eller tomt för den som inte har svarat).',
  answerWithoutParty: ({ row }) => `På rad ${row} finns ett svar men ingen part.`,
  answerTwice: ({ party, same }) =>
    party === same
      ? `${quote(party)} står två gånger bland svaren. Ta bort den ena raden.`
      : `${quote(party)} och ${quote(same)} är samma part bland svaren. Ta bort den ena raden.`,
  answerUnknown: ({ party, input }) =>
    `Svaret från ${quote(party)} är ${quote(input)}. Skriv ja, ”ja, villkorat” eller nej, eller lämna cellen tom.`,
  ruleUnknown: ({ input, nearest }) =>
    `${input === '' ? 'Regeln saknas.' : `Regeln ${quote(input)} går inte att förstå.`} Skriv alla, minst 7, merparten, eller namnen på dem som måste delta (med semikolon emellan).${meant(nearest)}`,
  ruleCount: ({ count: wanted, asked }) =>
    wanted < 1
      ? 'Regeln ”minst 0” är alltid uppfylld. Ange minst 1, eller vilka som måste delta.'
      : `Regeln kräver minst ${number(wanted)}, men bara ${number(asked)} är tillfrågade.`,
  rulePartyUnknown: ({ input, nearest }) =>
    `${quote(input)} i regeln finns inte bland dem som är tillfrågade.${meant(nearest)}`,

  partyInNeither: ({ input, nearest }) =>
    `${quote(input)} finns varken i nyckeln före eller i nyckeln efter.${meant(nearest) || ' Skriv partens namn som i någon av nycklarna eller ange kommunkoden.'}`,

  agreementLabelMissing: () => 'Skriv vad överenskommelsen heter, t.ex. Social välfärd 2018.',
  agreementTaken: ({ label }) =>
    `Det finns redan en överenskommelse som heter ${quote(label)}. Välj ett annat namn.`,
  agreementUnknown: ({ name }) => `Villkoret ${quote(name)} finns inte längre i arbetsboken.`,
  partyNotAsked: ({ party, label }) =>
    `${quote(party)} är inte bland dem som är tillfrågade om ${quote(label)}.`,
  dateUnknown: ({ input }) => `${quote(input)} är inget datum. Skriv det som 2017-11-25.`,
  agreementDamaged: ({ label, line }) =>
    `Bladet Deltagande har ändrats: raden ${quote(line)} saknas ovanför svaren för ${quote(label)}. Ångra ändringen.`,
};
