import type { ReadingProblem, SharingArgument } from '../../core/problems/reasonProblem';
import type { TextFor } from '../problemText';

const ARGUMENTS: Record<SharingArgument, { name: string; advice: string }> = {
  party: { name: 'Parten', advice: 'Skriv parten i en egen cell' },
  key: { name: 'Nyckeln', advice: 'Använd nyckelns namn' },
  amount: { name: 'Beloppet', advice: 'Lägg beloppet i en egen cell' },
  step: { name: 'Steget', advice: 'Lägg steget i en egen cell' },
  method: { name: 'Metoden', advice: 'Lägg metoden i en egen cell' },
  parties: { name: 'Parterna', advice: 'Skriv parterna i egna celler' },
  rowTotals: { name: 'Radsummorna', advice: 'Lägg radsummorna i egna celler' },
};

export const readingProblems: TextFor<ReadingProblem> = {
  expressionUnreadable: ({ expression }) =>
    `${expression} kan inte räknas om utanför cellen. Lägg det i en egen cell och hänvisa till den.`,
  argumentUnreadable: ({ argument, expression }) => {
    const { name, advice } = ARGUMENTS[argument];
    return `${name} ${expression} kan inte räknas om utanför cellen. ${advice} och låt formeln hänvisa dit, så kan den förklaras.`;
  },
  formulaUnreadable: ({ formula }) => `Formeln ${formula} kunde inte tolkas, så den kan inte förklaras.`,
  tableInFormula: ({ formula }) =>
    `${formula} ger en hel tabell som formeln räknar vidare på. Lägg tabellen i egna celler och markera en av dem.`,
  commentTaken: ({ address }) =>
    `${address} har redan en kommentar. Ta bort den, eller kopiera förklaringen och klistra in den som svar.`,
};
