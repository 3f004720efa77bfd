import { number } from './phrases';

const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const parties = (n: number): string => count(n, 'part', 'parter');

/** The view of keys. */
export const keys = {
  title: 'Nycklar',
  emptyTitle: 'Inga nycklar än',
  emptyText:
    'En nyckel är en tabell med parter och vikter på bladet Nycklar. Alla i arbetsboken kan läsa den.',
  create: 'Ny nyckel',
  parties,
  facts: {
    parties: 'Parter',
    sum: 'Summa vikter',
    referenceDate: 'Avser datum',
    source: 'Källa',
    stamp: 'Stämpel',
    published: 'Publicerad',
    validity: 'Giltig',
    decidedStamp: 'Beslutad stämpel',
    decision: 'Beslut',
  },
  noSource: 'Ingen källa angiven',
  states: {
    undecided: 'Inte beslutad',
    decided: 'Beslutad',
    changed: 'Ändrad sedan beslut',
    broken: 'Fel i tabellen',
  },
  actions: {
    share: 'Fördela',
    edit: 'Ändra',
    facts: 'Uppgifter',
    compare: 'Jämför',
    show: 'Gå till tabellen',
    rename: 'Byt namn',
    decide: 'Markera som beslutad',
    remove: 'Ta bort',
  },
  actionOn: (action: string, label: string) => `${action}: ${label}`,
  renameTitle: (label: string) => `Byt namn på ${label}`,
  renameHint: (name: string) => `Formlerna fortsätter att använda ${name}.`,
  newLabel: 'Nytt namn',
  renamed: (label: string) => `Nyckeln heter nu ${label}.`,
  decided: (label: string) => `${label} är markerad som beslutad. Ändras tabellen syns det här.`,
  removeTitle: (label: string) => `Ta bort ${label}?`,
  removeText: 'Tabellen och uppgifterna ovanför den tas bort från bladet Nycklar.',
  removeAnyway: 'Ta bort ändå',
  usedIn: 'Nyckeln används i:',
  moreCells: (n: number) => `och ${count(n, 'cell', 'celler')} till`,
  usedConsequence: 'Tas nyckeln bort visar de cellerna fel.',
  removed: (label: string) => `${label} är borttagen.`,
};
