import type { FetchProblem } from '../../core/problems/fetchProblem';
import type { TextFor } from '../problemText';

/** By itself: it is needed when no other sentence could be fetched. */
export const fetchProblem: TextFor<FetchProblem> = {
  partNotFetched: ({ said }) =>
    `En del av tillägget kunde inte hämtas (${said}). Kontrollera nätverket och räkna om med Ctrl+Alt+F9; hjälper det inte, öppna arbetsboken på nytt.`,
};
