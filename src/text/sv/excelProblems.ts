import type { Problem } from '../../core/problem';
import type { ExcelProblem } from '../../core/problems/workbookProblem';
import type { TextFor } from '../problemText';

const list = (sheets: readonly string[]): string => sheets.map((sheet) => `”${sheet}”`).join(', ');

/** @param say what made an operation stop half-way, which may be any problem */
export const excelProblems = (say: (problem: Problem) => string): TextFor<ExcelProblem> => ({
  cellEditMode: () =>
    'En cell håller på att redigeras, och då tar Excel inte emot något. Inget är ändrat. Tryck på Retur eller Esc i Excel och försök igen.',
  excelBusy: () => 'Excel är upptaget. Inget är ändrat. Vänta ett ögonblick och försök igen.',
  excelDenied: () =>
    'Excel nekade åtgärden. Inget är ändrat. Arbetsboken eller ett blad är skyddat, eller så får du bara läsa filen. Ta bort skyddet under Granska i Excel, eller spara en egen kopia, och försök igen.',
  excelTooLarge: () =>
    'Det är mer än vad Excel tar emot på en gång. Inget är ändrat. Välj färre celler, parter eller scenarier, eller öppna arbetsboken i Excel på datorn, och försök igen.',
  excelNoAnswer: () =>
    'Excel svarade inte i tid. Inget är ändrat. Vänta tills Excel har räknat klart och försök igen.',
  excelItemGone: () =>
    'Ett blad, en tabell eller ett namn som behövs finns inte längre: någon har tagit bort det eller bytt namn på det. Inget är ändrat. Ångra det i Excel, eller öppna åtgärdsfönstret på nytt, och försök igen.',
  sheetGone: ({ sheet }) =>
    `Bladet ”${sheet}” togs bort eller bytte namn medan åtgärden pågick. Åtgärden har inte ändrat något. Ångra det i Excel och försök igen.`,
  excelFailed: ({ code, message }) =>
    `Excel kunde inte utföra åtgärden. Inget är ändrat. Försök igen; händer det på nytt, spara, stäng och öppna arbetsboken. Excel uppger: ${code}, ${message}`,
  halfDone: ({ sheets, cause }) =>
    `Åtgärden avbröts halvvägs, och det som hann skrivas gick inte att ta tillbaka${sheets.length > 0 ? ` på ${list(sheets)}` : ''}. Lämna cellen du redigerar, ändra inget där och försök igen: då tas det först tillbaka. Orsaken: ${say(cause)}`,
});
