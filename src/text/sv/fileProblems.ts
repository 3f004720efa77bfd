import type { ReceivedFileProblem } from '../../core/problems/sharingProblem';
import { formatNumber } from '../number';
import type { TextFor } from '../problemText';

const number = (value: number): string => formatNumber(Math.ceil(value), 'sv');
const quote = (text: string): string => `”${text}”`;

const SAVE = 'Öppna den i Excel, spara den som Excel-arbetsbok (.xlsx) och välj den i stället.';
const NOT_XLSX = {
  xls: `är sparad i Excels gamla format. ${SAVE}`,
  xlsm: `innehåller makron och läses därför inte. ${SAVE}`,
  xlsb: `är en binär arbetsbok. ${SAVE}`,
  csv: 'är en textfil utan nycklar och formler. Be avsändaren om arbetsboken (.xlsx).',
  ods: 'är ett OpenDocument-kalkylark. Öppna den i Excel eller LibreOffice, spara den som .xlsx och välj den i stället.',
  pdf: 'är en pdf. Be avsändaren om arbetsboken (.xlsx), eller klistra in tabellen i Granska.',
  other: 'är ingen Excel-arbetsbok (.xlsx). Välj en annan fil.',
};

export const fileProblems: TextFor<ReceivedFileProblem> = {
  fileNotXlsx: ({ file, found }) => `${quote(file)} ${NOT_XLSX[found]}`,
  fileEncrypted: ({ file }) =>
    `${quote(file)} är skyddad med lösenord och kan inte läsas. Öppna den i Excel med lösenordet, ta bort det under Arkiv > Info och spara en kopia.`,
  fileTooLarge: ({ file, megabytes, most, isUnpacked }) =>
    isUnpacked
      ? `${quote(file)} blir mer än ${number(most)} MB när den packas upp och läses därför inte. Ta bort bilder och blad som inte behövs och spara en kopia.`
      : `${quote(file)} är ${number(megabytes)} MB. Högst ${number(most)} MB kan läsas: ta bort bilder och blad som inte behövs och spara en kopia.`,
  fileDamaged: ({ file, said }) =>
    `${quote(file)} är skadad och kan inte läsas (${said}). Öppna den i Excel, låt Excel reparera den, eller be avsändaren om filen igen.`,
  fileNotOurs: ({ file }) =>
    `${quote(file)} har varken nycklar, scenarier eller fördelade belopp att jämföra med. Är det rätt fil?`,
  fileNoKeys: ({ file }) =>
    `${quote(file)} har inga nycklar. Bladet Nycklar kan ha tagits bort; resten har jämförts.`,
  sheetNotCompared: ({ sheet, cells }) =>
    `Bladet ${sheet} är för stort (${number(cells)} celler) och har inte jämförts. Ta bort tomma rader och kolumner med formatering.`,
};
