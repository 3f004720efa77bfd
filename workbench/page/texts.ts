import type { FormulaProblem } from '../host/engine/formulaProblem';
import { describeProblem } from '../host/engine/formulaProblem';
import type { UiLocale } from '../host/engine/locale';

export interface Texts {
  title: string;
  note: string;
  startOver: string;
  startOverQuestion: string;
  language: string;
  client: string;
  addIn: string;
  installed: string;
  missing: string;
  saveXlsx: string;
  openXlsx: string;
  notOpened: (file: string, reason: string) => string;
  notWritten: (reason: string) => string;
  paneWidth: string;
  refused: (problem: FormulaProblem) => string;
  notSaved: string;
  silent: string;
  notStarted: (reason: string) => string;
}

const SWEDISH: Texts = {
  title: 'Fördelningsnyckel – ersättare för Excel',
  note: 'Det här är en ersättare för Excel, för den som vill prova utan Excel. Kalkylbladet är inte Microsofts; tillägget i panelen är det riktiga.',
  startOver: 'Börja om',
  startOverQuestion: 'Ta bort allt i arbetsboken och börja om?',
  language: 'Språk',
  client: 'Klient',
  addIn: 'Tillägget',
  installed: 'Finns',
  missing: 'Saknas',
  saveXlsx: 'Spara som .xlsx',
  openXlsx: 'Öppna .xlsx',
  notOpened: (file, reason) => `${file} kunde inte öppnas: ${reason}`,
  notWritten: (reason) => `Arbetsboken kunde inte sparas som .xlsx: ${reason}`,
  paneWidth: 'Panelens bredd',
  refused: (problem) => `Excel skulle inte ta emot formeln: ${inSwedish(problem)}.`,
  silent: 'Tillägget har inte startat. Formler med NYCKEL räknas inte förrän det gör det; ladda om sidan.',
  notSaved: 'Arbetsboken är för stor för att sparas i webbläsaren. Den försvinner när sidan stängs.',
  notStarted: (reason) => `Ersättaren för Excel kunde inte starta: ${reason}`,
};

const ENGLISH: Texts = {
  title: 'Allocation keys – a stand-in for Excel',
  note: 'This is a stand-in for Excel, for those who want to try without Excel. The spreadsheet is not Microsoft’s; the add-in in the pane is the real one.',
  startOver: 'Start over',
  startOverQuestion: 'Remove everything in the workbook and start over?',
  language: 'Language',
  client: 'Client',
  addIn: 'Add-in',
  installed: 'Installed',
  missing: 'Missing',
  saveXlsx: 'Save as .xlsx',
  openXlsx: 'Open .xlsx',
  notOpened: (file, reason) => `${file} could not be opened: ${reason}`,
  notWritten: (reason) => `The workbook could not be saved as .xlsx: ${reason}`,
  paneWidth: 'Width of the pane',
  refused: (problem) => `Excel would not take the formula: ${describeProblem(problem)}.`,
  silent:
    'The add-in has not started. Formulas with NYCKEL are not calculated until it does; reload the page.',
  notSaved: 'The workbook is too large to be kept in the browser. It is lost when the page is closed.',
  notStarted: (reason) => `The stand-in for Excel could not start: ${reason}`,
};

export const textsFor = (locale: UiLocale): Texts => (locale === 'sv-SE' ? SWEDISH : ENGLISH);

function inSwedish(problem: FormulaProblem): string {
  switch (problem.kind) {
    case 'syntax':
      return 'den går inte att tolka';
    case 'macroFunction':
      return `${problem.name} är en makrofunktion och kan inte stå i en cell`;
    case 'noTable':
      return `det finns ingen tabell ${problem.name}`;
    case 'arguments':
      return 'en funktion har fel antal argument';
    case 'circular':
      return 'den hänvisar till sin egen cell, en cirkelreferens';
  }
}
