import type { ReceivedFileProblem } from '../../core/problems/sharingProblem';
import { formatNumber } from '../number';
import type { TextFor } from '../problemText';

const number = (value: number): string => formatNumber(Math.ceil(value), 'en');
const quote = (text: string): string => `“${text}”`;

const SAVE = 'Open it in Excel, save it as an Excel workbook (.xlsx) and choose that instead.';
const NOT_XLSX = {
  xls: `is saved in Excel’s old format. ${SAVE}`,
  xlsm: `has macros and is therefore not read. ${SAVE}`,
  xlsb: `is a binary workbook. ${SAVE}`,
  csv: 'is a text file without keys and formulas. Ask the sender for the workbook (.xlsx).',
  ods: 'is an OpenDocument spreadsheet. Open it in Excel or LibreOffice, save it as .xlsx and choose that instead.',
  pdf: 'is a PDF. Ask the sender for the workbook (.xlsx), or paste the table into Audit.',
  other: 'is not an Excel workbook (.xlsx). Choose another file.',
};

export const fileProblems: TextFor<ReceivedFileProblem> = {
  fileNotXlsx: ({ file, found }) => `${quote(file)} ${NOT_XLSX[found]}`,
  fileEncrypted: ({ file }) =>
    `${quote(file)} is protected with a password and cannot be read. Open it in Excel with the password, remove it under File > Info and save a copy.`,
  fileTooLarge: ({ file, megabytes, most, isUnpacked }) =>
    isUnpacked
      ? `${quote(file)} becomes more than ${number(most)} MB when it is unpacked and is therefore not read. Remove pictures and sheets that are not needed and save a copy.`
      : `${quote(file)} is ${number(megabytes)} MB. At most ${number(most)} MB can be read: remove pictures and sheets that are not needed and save a copy.`,
  fileDamaged: ({ file, said }) =>
    `${quote(file)} is damaged and cannot be read (${said}). Open it in Excel and let Excel repair it, or ask the sender for the file again.`,
  fileNotOurs: ({ file }) =>
    `${quote(file)} has neither keys, scenarios nor shared amounts to compare with. Is it the right file?`,
  fileNoKeys: ({ file }) =>
    `${quote(file)} has no keys. Its sheet Nycklar may have been removed; the rest has been compared.`,
  sheetNotCompared: ({ sheet, cells }) =>
    `The sheet ${sheet} is too large (${number(cells)} cells) and has not been compared. Remove empty rows and columns with formatting.`,
};
