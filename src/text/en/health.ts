import { formatNumber } from '../number';
import type { health as source } from '../sv/health';

const number = (value: number): string => formatNumber(value, 'en');
const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${number(Math.abs(value))}`;
const cells = (n: number): string => (n === 1 ? 'One cell' : `${number(n)} cells`);

export const health: typeof source = {
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  repairs: {
    reenter: 'Enter the formulas again',
    reenterStamp: 'Calculate the stamp again',
    rebuildName: 'Restore the name',
    restoreOverview: 'Restore the sheet Om fördelningen',
    restoreMark: 'Mark the file again',
  },

  nameError: (n) => ({
    name: '#NAME?',
    sentence: `${cells(n)} ${n === 1 ? 'shows' : 'show'} #NAME?: the workbook has been recalculated where the add-in is missing.`,
    advice: 'The error does not go away by itself. The formulas must be entered again.',
  }),
  spoiledFormula: (n, formula) => ({
    name: 'Spoiled formula',
    sentence: `${cells(n)} ${n === 1 ? 'has' : 'have'} a formula that another program has rewritten: ${formula}.`,
    advice: 'The formula can be entered as it was.',
  }),
  busy: (n) => ({
    name: '#BUSY!',
    sentence: `${cells(n)} ${n === 1 ? 'is' : 'are'} not calculated yet.`,
    advice: 'Wait until Excel is done, or recalculate with Ctrl+Alt+F9.',
  }),
  cellError: (n, error) => ({
    name: error,
    sentence: `${cells(n)} ${n === 1 ? 'shows' : 'show'} ${error}.`,
    advice:
      error === '#N/A'
        ? 'That is right where something is not decided yet. Otherwise hold the pointer over the cell: it says what is missing.'
        : 'Hold the pointer over the cell: it says what is wrong.',
  }),
  keyGone: (n, name) => ({
    name: 'Missing name',
    sentence: `${cells(n)} ${n === 1 ? 'uses' : 'use'} ${name}, which the workbook does not have.`,
    advice: 'Create the key or assumption again with the same name, or change the formula.',
  }),
  keyBroken: (key, problem) => ({
    name: 'The key cannot be read',
    sentence: `${key}: ${problem}`,
    advice: 'Correct the table of the key on the sheet Nycklar.',
  }),
  stampTyped: (key, shown, stamp) => ({
    name: 'Typed stamp',
    sentence:
      shown === stamp
        ? `The stamp of ${key} is typed as text: it does not follow the table of the key.`
        : `The stamp of ${key} is typed as text (${shown === '' ? 'blank' : shown}). The table gives ${stamp}.`,
    advice: 'Formulas that use the key do not calculate on the table until the stamp is calculated again.',
  }),
  stampDiffers: (key, stamp, decided) => ({
    name: 'Changed since decided',
    sentence: `${key} has the stamp ${stamp}. Decided is ${decided}.`,
    advice: 'Restore the key, or decide it again in the view Keys.',
  }),
  keyUndecided: (key) => ({
    name: 'Undecided key',
    sentence: `${key} has no decided stamp.`,
    advice: 'Set it in the view Keys when the key is decided; a change then shows.',
  }),
  keyOutdated: (key, validity, year) => ({
    name: 'The key is not valid for the year',
    sentence: `${key} is valid ${validity}, but the scenario is about ${year}.`,
    advice: 'Choose a key that is valid for the year, or correct the fact.',
  }),
  sumDiffers: (key, sum, amount, difference) => ({
    name: 'The sum does not tie',
    sentence: `The shares by ${key} sum to ${number(sum)}, but the amount is ${number(amount)} (${signed(difference)}).`,
    advice: 'Recalculate the workbook (F9). If the difference remains, somebody has typed over a cell.',
  }),
  nameNowhere: (name) => ({
    name: 'Name without a cell',
    sentence: `The name ${name} points nowhere (#REF!).`,
    advice: 'Delete it in the Name Manager if no formula uses it.',
  }),
  nameElsewhere: (name, file) => ({
    name: 'Name in another file',
    sentence: `The name ${name} points to the file ${file}, which the receiver does not have.`,
    advice: 'Let it point to a cell of this workbook.',
  }),
  nameShadowed: (name, sheet) => ({
    name: 'The name exists twice',
    sentence: `The sheet ${sheet} has a ${name} of its own. Formulas there use it instead of that of the workbook.`,
    advice: 'Delete the name of the sheet in the Name Manager.',
  }),
  nameAstray: (name, key, formula) => ({
    name: 'The key has no name',
    sentence:
      formula === '' || formula.includes('#REF!')
        ? `The name ${name} does not point to the stamp of ${key}.`
        : `The name ${name} points to ${formula.replace(/^=/, '')} and not to the stamp of ${key}.`,
    advice: 'Formulas that use the name do not find the key otherwise.',
  }),
  assumptionAstray: (name, label, formula) => ({
    name: 'The name of an assumption is astray',
    sentence:
      formula === '' || formula.includes('#REF!')
        ? `The name ${name} does not point to ${label}.`
        : `The name ${name} points to ${formula.replace(/^=/, '')} and not to the row ${label}.`,
    advice: 'Formulas that use the name calculate on another row otherwise.',
  }),
  twoNames: (names: readonly string[], label: string) => ({
    name: 'Several names for one cell',
    sentence: `The names ${names.join(' and ')} lead to one cell: ${label}.`,
    advice:
      'If two people made a key or an assumption each in the same moment, one may have been written over. Then delete its name in the Name Manager and make it again.',
  }),
  linkedFile: (n, file) => ({
    name: 'Link to another file',
    sentence: `${cells(n)} ${n === 1 ? 'takes its value' : 'take their values'} from ${file}, which the receiver does not have.`,
    advice: 'Paste the values, or move the figures here.',
  }),
  typedNumber: (value, heading) => ({
    name: 'Typed number',
    sentence: `${number(value)} is typed${heading === '' ? '' : ` below ${heading}`} where the cells above and below have formulas.`,
    advice: 'The number does not change when anything else does. Copy the formula here if that is not meant.',
  }),
  tableDamaged: (label) => ({
    name: 'Damaged key',
    sentence: `The line Stämpel above the key ${label} is missing.`,
    advice: 'Type Stämpel in a cell above the table, and check the workbook again.',
  }),
  tableTwice: (table, label) => ({
    name: 'Two keys with one name',
    sentence: `The table ${table} has the same name as another key: ${label}. A sheet or a table has been copied.`,
    advice: 'Rename one of them, or delete it.',
  }),
  sheetMissing: (sheet) => ({
    name: 'Missing sheet',
    sentence: `There is no sheet ${sheet}, but formulas or names use it.`,
    advice: 'Take it from an earlier version of the file.',
  }),
  scenariosDamaged: (problem) => ({
    name: 'Damaged scenarios',
    sentence: problem,
    advice: 'Correct the sheet Scenarier.',
  }),
  overviewDamaged: (why) => ({
    name: 'Damaged overview',
    sentence: {
      missing: 'The table Nyckelregister on the sheet Om fördelningen is missing.',
      rows: 'The table Nyckelregister does not list all keys.',
      references: 'The table Nyckelregister refers to something that does not exist.',
    }[why],
    advice: 'Scenarios find the keys in it.',
  }),
  markMissing: () => ({
    name: 'The mark of the file is missing',
    sentence: 'Another program has saved the file without what says what it is and which version made it.',
    advice: 'No amount depends on it. Who sent the file may have been lost as well.',
  }),
  foreignPart: (n) => ({
    name: 'Foreign data in the file',
    sentence: `${n === 1 ? 'A part' : `${number(n)} parts`} of the file ${n === 1 ? 'bears' : 'bear'} our name but ${n === 1 ? 'does' : 'do'} not come from here.`,
    advice: 'It is not read, and left as it is.',
  }),
  notLookedAt: (sheet, n) => ({
    name: 'Not checked',
    sentence: `The sheet ${sheet} has ${Number.isFinite(n) ? `${number(n)} cells` : 'too many cells'} and has not been checked.`,
    advice: 'Delete empty rows and columns that have formats.',
  }),
};
