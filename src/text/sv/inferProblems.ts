import type { InferProblem } from '../../core/problems/reasonProblem';
import { formatNumber } from '../number';
import type { TextFor } from '../problemText';

const number = (value: number): string => formatNumber(value, 'sv');

export const inferProblems: TextFor<InferProblem> = {
  auditEmpty: () =>
    'Det finns inga tal att granska. Välj celler med beloppen, helst med parternas namn före.',
  inferEmpty: () =>
    'Där finns inga publicerade belopp. Ange celler med parternas namn och deras belopp bredvid.',
  inferPartyMissing: ({ row }) =>
    `På rad ${number(row)} står ett belopp men ingen part. Ta med namnen, i kolumnen till vänster om beloppen.`,
  inferNotNumber: ({ party, input }) =>
    `Beloppet för ”${party}” är texten ”${input}”. Skriv det som ett tal, utan enhet.`,
  inferTotals: ({ totals, columns }) =>
    `${totals === 1 ? 'En total är angiven' : `${number(totals)} totaler är angivna`} men kolumnerna med belopp är ${number(columns)}. Ange en total för varje kolumn, eller ingen.`,
};
