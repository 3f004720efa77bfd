import type { more as source } from '../sv/more';

export const more: typeof source = {
  title: 'More',
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
  functions: {
    title: 'Functions',
    text: 'What each of them gives and how it is typed, with examples to copy.',
  },
  news: {
    title: 'What is new',
    text: 'What this version brought.',
  },
};
