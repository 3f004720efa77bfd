import type { audit as source } from '../sv/audit';

export const audit: typeof source = {
  title: 'Audit',
};
