import type { FetchProblem } from '../../core/problems/fetchProblem';
import type { TextFor } from '../problemText';

/** By itself: it is needed when no other sentence could be fetched. */
export const fetchProblem: TextFor<FetchProblem> = {
  partNotFetched: ({ said }) =>
    `A part of the add-in could not be fetched (${said}). Check the network and recalculate with Ctrl+Alt+F9; if that does not help, open the workbook again.`,
};
