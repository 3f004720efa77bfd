import { audit } from './audit';
import { change } from './change';
import { compare } from './compare';
import { deeds } from './deeds';
import { editor } from './editor';
import { examples } from './examples';
import { explain } from './explain';
import { help } from './help';
import { keys } from './keys';
import { more } from './more';
import type { PaneText } from '../sv/pane';
import { newKey } from './newKey';
import { participation } from './participation';
import { report } from './report';
import { items } from './items';
import { plan } from './plan';
import { rules } from './rules';
import { receiveTask } from './receiveTask';
import { received } from './received';
import { share } from './share';
import { stampTask } from './stampTask';
import { scb } from './scb';
import { scenarios } from './scenarios';
import { send } from './send';
import { tasks } from './tasks';
import { tied } from './tied';
import { year } from './year';

/** The sheets keep their Swedish names in every language: formulas and colleagues know them by those. */
export const pane: PaneText = {
  title: 'Fördelningsnyckel',
  views: {
    keys: 'Keys',
    share: 'Share',
    scenarios: 'Scenarios',
    explain: 'Explain',
    send: 'Send',
    more: 'More',
  },
  loading: 'Reading the workbook …',
  tryAgain: 'Try again',
  reload: 'Reload the pane',
  cancel: 'Cancel',
  back: 'Back',
  close: 'Close the message',
  copyName: (name) => `Copy the name ${name}`,
  inFormulas: 'In formulas',
  nameCopied: (text) => `${text} is copied. Paste it into a formula.`,
  nameNotCopied: (text) => `Copying did not work. Type ${text} in the formula.`,
  copying: {
    copied: 'Copied. Paste it where it is needed.',
    notCopied: 'Copying failed. Select the text and copy it by hand.',
  },
  fetchSelection: 'Use selection',
  newerSchema:
    'The workbook was made with a newer version of the add-in. You can read and calculate here; update the add-in to change anything.',
  crashed: {
    title: 'The view could not be shown',
    text: 'The workbook is untouched. Reload the pane. If it happens again, send the text below to support.',
  },
  needsNumber: 'Write a number, e.g. 1,234.5, without a unit.',
  needsName: 'Write a name.',
  nameTwice: (name) => `“${name}” stands twice. Give them different names.`,

  start: {
    title: 'Share a joint cost',
    intro: 'So that the parts always add up to the amount, and everyone can see why.',
    steps: {
      key: {
        title: 'Make a key',
        text: 'Take inhabitants or tax base from the register, or use weights of your own in the sheet.',
        action: 'New key',
      },
      share: {
        title: 'Share the amount',
        text: "Select the amount, see each party's share and insert the formulas. You can also type them:",
        action: 'Share',
      },
      scenarios: {
        title: 'Compare scenarios',
        text: 'Give budgets and keys a value for each scenario and switch between them with a click.',
        action: 'Scenarios',
      },
    },
    formula: '=NYCKEL.SHARE("Ljungby"; Folkmängd_2016; B4; 1)',
  },

  examples,
  explain,
  more,
  help,
  audit,

  keys,
  newKey,
  editor,
  share,
  tied,
  participation,
  items,
  rules,
  scb,
  tasks,
  send,
  plan,
  year,
  report,
  change,

  received,
  receiveTask,
  stampTask,

  scenarios,
  deeds,
  compare,
};
