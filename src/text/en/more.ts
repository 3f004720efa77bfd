import type { more as source } from '../sv/more';

export const more: typeof source = {
  title: 'More',
  start: {
    title: 'Start',
    text: 'Three steps, and real examples as sheets.',
  },
  audit: {
    title: 'Audit',
    text: 'Find what is wrong with a published table, and which key can lie behind it.',
  },
};
