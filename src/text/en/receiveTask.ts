import type { receiveTask as source } from '../sv/receiveTask';

export const receiveTask: typeof source = {
  from: 'Where the workbook comes from',
  reading: 'Reading the workbook …',
  keys: 'The keys now',
  noKeys: 'The workbook has no keys.',
  decided: (stamp) => `decided ${stamp}`,
  sent: (stamp) => `sent ${stamp}`,
  check: 'Check the workbook',
  checkText: 'If the workbook shows #NAME? or another error, Check can usually repair it.',
  compare: 'Compare with my copy',
  compareText:
    'Choose your own copy of the workbook (.xlsx). It is read here on your computer and does not leave it; nothing is changed in either of them.',
  choose: 'Choose a file',
  chooseAnother: 'Choose another file',
  comparing: (file) => `Reading ${file} …`,
  result: (file) => `Compared with ${file}`,
  goTo: (address) => `Go to ${address}`,
  write: 'Write the differences on a sheet of their own',
  written: (sheet) => `The differences are on the sheet ${sheet}.`,
};
