/** The columns of the block `Poster`, known by their captions: a user may insert columns between them. */
export const CAPTIONS = {
  name: 'Verksamhet',
  budget: 'Budget',
  measure: 'Mått',
  priceLevel: 'Prisnivå',
  grants: 'Bidrag',
  income: 'Övriga intäkter',
  net: 'Netto',
  percent: 'Påslag',
  base: 'Påslag på',
  overheadTo: 'Påslag till',
  overhead: 'Påslagsbelopp',
  overheadIncome: 'Intäkt av påslag',
  carried: 'Överskott (+), underskott (–)',
  toShare: 'Att fördela',
  key: 'Nyckel',
  parties: 'Parter',
  step: 'Steg',
  status: 'Kontroll',
} as const;

export type Column = keyof typeof CAPTIONS;
export const COLUMNS = Object.keys(CAPTIONS) as Column[];

/** What people fill in; the other columns are formulas. */
export const INPUTS = [
  'name',
  'budget',
  'measure',
  'priceLevel',
  'grants',
  'income',
  'percent',
  'base',
  'overheadTo',
  'carried',
  'key',
  'step',
] as const satisfies readonly Column[];
export type Input = (typeof INPUTS)[number];

export const COMPUTED = ['net', 'overhead', 'overheadIncome', 'toShare', 'parties', 'status'] as const;
export type Computed = (typeof COMPUTED)[number];

/** What is added up below the items. */
export const SUMMED = [
  'budget',
  'grants',
  'income',
  'net',
  'overhead',
  'overheadIncome',
  'carried',
  'toShare',
] as const satisfies readonly Column[];

/** In points. */
export const WIDTHS: Record<Column, number> = {
  name: 170,
  budget: 85,
  measure: 40,
  priceLevel: 55,
  grants: 85,
  income: 85,
  net: 85,
  percent: 50,
  base: 60,
  overheadTo: 110,
  overhead: 95,
  overheadIncome: 90,
  carried: 90,
  toShare: 80,
  key: 150,
  parties: 45,
  step: 40,
  status: 230,
};

export const ITEM_SHEET = 'Poster';
/** Where the captions stand in a block that nobody has moved. */
export const HEADER_ROW = 3;
/** What the first cell of a sum row begins with. */
export const SUM = 'Summa';
