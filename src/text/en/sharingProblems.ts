import type { SharingProblem } from '../../core/problem';
import type { TextFor } from '../problemText';

export const sharingProblems: TextFor<SharingProblem> = {
  sharingStopped: () => 'Stopped. The workbook is as it was.',
  workbookReadOnly: () => 'The workbook is read-only. Save a copy of your own and open that first.',
};
