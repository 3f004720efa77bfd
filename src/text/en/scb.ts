import { formatNumber } from '../number';
import type { scb as sv } from '../sv/scb';

const number = (value: number): string => formatNumber(value, 'en');
const municipalities = (n: number): string => `${number(n)} ${n === 1 ? 'municipality' : 'municipalities'}`;

/** Fetching figures from SCB, Statistics Sweden. */
export const scb: typeof sv = {
  open: 'Update from SCB',
  title: 'Update from SCB',
  text: 'Fetches current figures from Statistics Sweden (SCB) and makes a new key. The old key, its stamp and the formulas that use it stay as they are.',
  basis: 'Compare with',
  register: 'The register of the add-in',
  firstYear: 'From year',
  lastYear: 'To year',
  notYear: 'Write a year, e.g. 2025.',
  reversed: 'The last year is before the first.',
  tooMany: (most) => `Fetch at most ${number(most)} years at a time.`,
  taxYear: (incomes) => `SCB's year ${incomes + 2} is the incomes of ${incomes}.`,
  chosenNone: 'No municipalities chosen yet.',
  chosen: (n) => `${municipalities(n)} chosen`,
  fetch: 'Fetch from SCB',
  nothingYet: 'Nothing has been fetched yet. SCB is asked only when you press the button.',
  missing: 'Choose at least one municipality.',
  fetching: (host) => `Fetching from ${host} …`,
  waiting: (seconds, attempt, most) =>
    `SCB takes no more requests just now. Trying again in ${number(seconds)} seconds (wait ${attempt} of ${most}).`,
  stop: 'Stop fetching',
  settings: 'Setting: the address of SCB',
  address: 'Address',
  addressHint: 'Change it if your municipality has a mirror. Kept on this computer, not in the workbook.',
  addressReset: 'Back to SCB',
  addressNotKept: 'The address is used now but could not be kept: the browser does not allow it here.',
  result: (table, updated) => `SCB, table ${table}, updated ${updated}.`,
  perturbed:
    'From 2025 SCB has changed every figure a little, at random, to protect individuals. Parts therefore do not add up exactly to totals. The source of the key says so.',
  sameAll: 'All figures are the same as before.',
  changedSome: (n, all) => `${number(n)} of ${municipalities(all)} have another figure than before.`,
  roundedSome: (n) => `${number(n)} differ only by rounding in the register.`,
  year: 'Year to write',
  before: 'Before',
  after: 'SCB',
  change: 'Change',
  table: 'Figures before and now',
  differences: {
    none: 'same',
    rounding: 'rounding',
    changed: 'changed',
    added: 'new',
    missing: 'missing at SCB',
  },
  stale: 'The choice has changed since the figures were fetched. Fetch again.',
  created: (label, name) => `${label} is created. Type ${name} in formulas. Earlier keys are untouched.`,
};
