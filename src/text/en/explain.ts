import type { explain as source } from '../sv/explain';

export const explain: typeof source = {
  title: 'Explain',
};
