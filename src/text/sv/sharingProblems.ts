import type { SharingProblem } from '../../core/problem';
import type { TextFor } from '../problemText';

export const sharingProblems: TextFor<SharingProblem> = {
  sharingStopped: () => 'Avbrutet. Arbetsboken är som den var.',
  workbookReadOnly: () => 'Arbetsboken är skrivskyddad. Spara en egen kopia och öppna den först.',
};
