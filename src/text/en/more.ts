import type { more as source } from '../sv/more';

export const more: typeof source = {
  title: 'More',
  audit: {
    title: 'Audit',
    text: 'Find what is wrong with a published table, and which key can lie behind it.',
  },
};
