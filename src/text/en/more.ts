import type { more as source } from '../sv/more';

export const more: typeof source = {
  title: 'More',
  manual: 'Manual (in Swedish, opens in a new window)',
  privacy:
    'The add-in collects nothing. The workbook never leaves Excel; only when you fetch figures from SCB is a question put to SCB, about measure and years.',
  start: {
    title: 'Start',
    text: 'Three steps, and real examples as sheets.',
  },
  audit: {
    title: 'Audit',
    text: 'Find what is wrong with a published table, and which key can lie behind it.',
  },
};
