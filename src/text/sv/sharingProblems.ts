import type { SharingProblem } from '../../core/problems/sharingProblem';
import type { TextFor } from '../problemText';
import { fileProblems } from './fileProblems';

export const sharingProblems: TextFor<SharingProblem> = {
  sharingStopped: () => 'Avbrutet. Arbetsboken är som den var.',
  findingGone: () => 'Cellen är inte längre som när den kontrollerades. Kontrollera arbetsboken igen.',
  workbookReadOnly: () => 'Arbetsboken är skrivskyddad. Spara en egen kopia och öppna den först.',
  alreadyFrozen: () => 'Arbetsboken är redan fryst. Lägg tillbaka formlerna först.',
  notFrozen: () => 'Arbetsboken är inte fryst.',
  freezeDiffers: ({ cells, address }) =>
    `Efter frysningen visade ${cells === 1 ? `cellen ${address} något annat` : `${cells} celler något annat, den första ${address}`}. Allt är återställt: arbetsboken är som den var.`,
  frozenListMissing: ({ sheet }) =>
    `Bladet ${sheet}, där formlerna står, saknas eller är skadat. Öppna den arbetsbok som skickades i stället.`,
  ...fileProblems,
};
