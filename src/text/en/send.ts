import { formatNumber } from '../number';
import type { send as source } from '../sv/send';

const number = (value: number): string => formatNumber(value, 'en');
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const cells = (n: number): string => count(n, 'cell', 'cells');
const formulas = (n: number): string => count(n, 'formula', 'formulas');
const findings = (n: number): string => count(n, 'finding', 'findings');

/** Sending the workbook to the other municipalities, and receiving one from them. */
export const send: typeof source = {
  title: 'Send the workbook',
  intro: 'To the other municipalities, who may not have the add-in.',
  tasks: {
    health: {
      title: 'Check',
      text: 'Find what would be wrong at the receiver’s, and repair what can be repaired.',
    },
    freeze: {
      title: 'Freeze',
      text: 'Turn the formulas into ordinary formulas and values, so that the workbook calculates without the add-in.',
    },
    stamps: { title: 'Stamps', text: 'Compare the keys with those of others, by phone or mail.' },
    receive: { title: 'Receive', text: 'See where the workbook comes from and what has changed.' },
  },
  stop: 'Cancel',
  stopping: 'Cancelling …',
  progress: (done, of) => `${number(done)} of ${number(of)}`,
  showMore: (n) => `Show ${number(n)} more`,
  copy: 'Copy',

  health: {
    start: 'Check the workbook',
    again: 'Check again',
    about: 'All sheets are looked through. Nothing is changed.',
    running: 'Checking …',
    repairing: 'Repairing …',
    result: 'Result',
    done: (n) =>
      n === 0 ? 'The check is done. Nothing to remark on.' : `The check is done: ${findings(n)}.`,
    nothing: 'Nothing to remark on',
    looked: (sheets, looked, own, keys) =>
      `Checked: ${count(sheets, 'sheet', 'sheets')}, ${cells(looked)}, ${formulas(own)} with NYCKEL and ${count(keys, 'key', 'keys')}.`,
    show: 'Show',
    noneShown: 'Choose at least one kind to show.',
    list: 'Findings',
    goTo: (address) => `Go to ${address}`,
    repair: 'Repair',
    repairAll: (n) => `Repair all that can be (${number(n)})`,
    repairTitle: (n) => `Repair ${findings(n)}?`,
    repairText: 'Only this is changed. It can be undone.',
    repaired: (n, left) =>
      left === 0
        ? `${findings(n)} repaired.`
        : `${findings(n)} repaired. ${number(left)} could not be repaired.`,
    left: 'Could not be repaired',
  },

  freeze: {
    why: 'The receiver does not have the add-in, so the formulas with NYCKEL cannot be recalculated there. When the workbook is frozen they become ordinary formulas where that is possible, and values otherwise.',
    where: 'What is to be frozen?',
    wheres: {
      inPlace: 'The formulas of the workbook',
      copies: 'Copies of the sheets, beside the originals',
    },
    saveFirst:
      'Save the workbook under another name first. If others have the file open, they see the same change.',
    plan: 'Show what happens',
    planning: 'Reading the formulas …',
    nothing: 'The workbook has no formulas with NYCKEL. It can be sent as it is.',
    sheets: 'Sheets',
    sheet: (sheet, n) => `${sheet} (${formulas(n)})`,
    becomes: 'This is what happens',
    toFormulas: (n) =>
      `${formulas(n)} ${n === 1 ? 'becomes an ordinary formula' : 'become ordinary formulas'}`,
    toValues: (n) => `${formulas(n)} ${n === 1 ? 'becomes a value' : 'become values'}`,
    sum: (asFormulas, asValues) =>
      `${number(asFormulas)} ${asFormulas === 1 ? 'becomes an ordinary formula' : 'become ordinary formulas'} and ${number(asValues)} ${asValues === 1 ? 'becomes a value' : 'become values'}.`,
    start: (n) => `Freeze ${formulas(n)}`,
    chooseSheet: 'Choose at least one sheet.',
    confirmTitle: 'Freeze the workbook?',
    confirmText: (n) =>
      `${formulas(n)} will be rewritten. They are kept in the workbook and can be put back with Unfreeze.`,
    confirm: 'Freeze',
    running: 'Freezing …',
    done: (asFormulas, asValues) =>
      `Frozen: ${count(asFormulas, 'ordinary formula', 'ordinary formulas')} and ${count(asValues, 'value', 'values')}.`,
    outcome: 'The workbook is frozen',
    fellBack: (n) =>
      n === 1
        ? '1 formula was to become an ordinary formula but became a value:'
        : `${formulas(n)} were to become ordinary formulas but became values:`,
    newSheets: (sheets) => `New sheets: ${sheets}.`,
    next: 'Save and send the file. The receiver sees the same numbers, and the ordinary formulas recalculate when amounts and weights change.',
    unnoted: 'The workbook is frozen, but it could not be noted in the file that it is sent:',
    goOn: 'Go on',
    thawOutcome: 'The workbook is unfrozen',
    frozen: 'The workbook is frozen',
    made: (when, version) => `Frozen ${when} with Fördelningsnyckel ${version}.`,
    scenario: (scenario) => `Chosen scenario: ${scenario}.`,
    copies: 'Copies of the sheets are frozen. The originals calculate as before.',
    thaw: 'Unfreeze',
    thawText:
      'Unfreezing puts back the formulas with NYCKEL. What the receiver has changed is left as it is.',
    thawTitle: 'Unfreeze the workbook?',
    thawing: 'Unfreezing …',
    thawed: (n, left) =>
      left === 0
        ? `${formulas(n)} put back.`
        : `${formulas(n)} put back. ${number(left)} could not be put back.`,
    left: 'Could not be put back',
    leftText: 'Copy the formulas if you want to enter them yourself.',
    leftWhy: {
      moved: 'The cell has been moved.',
      changed: 'Somebody has written in the cell since the workbook was frozen.',
      sheetProtected: 'The sheet is protected.',
      gone: 'The cell no longer exists.',
    },
    obstacles: {
      sheetProtected: (sheet) =>
        `The sheet ${sheet} is protected and is not frozen. Remove the protection under Review in Excel and try again.`,
      readOnly: 'The workbook is read-only. Save a copy of your own and open it first.',
      coauthoring: 'Others may have the file open and see the same change. Save a copy of your own first.',
      sheetTooLarge: (sheet, n) =>
        `The sheet ${sheet} has ${cells(n)} and is too large to be read. Its formulas are not frozen: split the sheet or remove what is not used.`,
      unsettled: (n) =>
        `${cells(n)} ${n === 1 ? 'is' : 'are'} not calculated yet and will not be frozen. Wait until Excel has finished and try again.`,
      changedSince: (n) =>
        `${cells(n)} ${n === 1 ? 'has' : 'have'} changed since the list was made and ${n === 1 ? 'has' : 'have'} been left alone.`,
      alreadyFrozen: (n) => `The workbook is already frozen (${cells(n)}). Unfreeze it first.`,
    },
  },

  bar: {
    received: (when, by) => `The workbook was sent ${when}${by === undefined ? '' : ` by ${by}`}.`,
    lookAt: 'Check the keys',
    frozen: (when) => `The workbook has been frozen since ${when}: it calculates without the add-in.`,
    toFreeze: 'Unfreeze or read more',
  },
};
