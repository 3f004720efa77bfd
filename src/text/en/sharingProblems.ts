import type { SharingProblem } from '../../core/problems/sharingProblem';
import type { TextFor } from '../problemText';
import { fileProblems } from './fileProblems';

export const sharingProblems: TextFor<SharingProblem> = {
  sharingStopped: () => 'Stopped. The workbook is as it was.',
  findingGone: () => 'The cell is no longer as it was when it was checked. Check the workbook again.',
  workbookReadOnly: () => 'The workbook is read-only. Save a copy of your own and open that first.',
  alreadyFrozen: () => 'The workbook is frozen already. Put the formulas back first.',
  notFrozen: () => 'The workbook is not frozen.',
  freezeDiffers: ({ cells, address }) =>
    `After freezing ${cells === 1 ? `the cell ${address} showed something else` : `${cells} cells showed something else, the first of them ${address}`}. Everything has been put back: the workbook is as it was.`,
  frozenListMissing: ({ sheet }) =>
    `The sheet ${sheet}, which keeps the formulas, is missing or damaged. Open the workbook that was sent instead.`,
  ...fileProblems,
};
