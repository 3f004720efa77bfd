/** What amounts are counted in, and how many kronor one of each is. */
export const KRONOR = { kr: 1, tkr: 1_000, mkr: 1_000_000 } as const;

export type Measure = keyof typeof KRONOR;

export const MEASURES = Object.keys(KRONOR) as Measure[];
