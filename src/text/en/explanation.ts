import type { explanation as source } from '../sv/explanation';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const SIDES = { floor: 'floor', cap: 'cap' };
const SETTLED = {
  weight: 'the larger weight goes first',
  code: 'with equal weights the lower municipality code goes first',
  name: 'with equal weights the name decides, in alphabetical order',
};

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
const some = (names: readonly string[]): string =>
  names.length > 5 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : list(names);
const count = (n: number): string => COUNTS[n - 1] ?? String(n);
const place = (n: number): string => (ORDINALS[n - 1] ? `the ${ORDINALS[n - 1]}` : `number ${n}`);
const genitive = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`);

/** Why a share is what it is. */
export const explanation: typeof source = {
  list,
  some,
  genitive,
  pays: (party, share, amount) => `${party} pays ${share} of ${amount}.`,
  getsBack: (party, share, amount) => `${party} gets back ${share} of ${amount}.`,
  refund: 'A refund is shared as a fee of the same amount.',
  roundedFirst: (stated, step, rounded) =>
    `The amount ${stated} is first rounded to the step ${step}: ${rounded}.`,
  key: (label, digits, about, decision) =>
    `Key: ${label}${digits && ` (stamp ${digits})`}${about && `, ${about}`}${decision && `, decision ${decision}`}.`,
  source: (about) => (/härled|derived/i.test(about) ? about : `source ${about}`),
  mayDiffer: '; the real key may give another outcome',
  unnamedKey: 'the weights in the cells',
  group: (members) => `That is for ${members} together.`,
  among: (amount, party, share) =>
    `First ${amount} is shared on the key’s uppermost level; ${party} gets ${share}.`,
  within: (group, amount) => `Within ${group}, ${amount} is shared.`,
  outcome: (party, share) => `${party}: ${share}.`,
  fixed: (sum, party, own, rest) =>
    `Fixed amounts come off first: ${sum} together, of which ${party} ${own}. ${rest} remains to be shared.`,
  heldSelf: (party, side, at) => `${party} is held at its ${SIDES[side]}, ${at}.`,
  heldStep: (at) => `Webster’s method moves that by a whole step, to ${at}.`,
  heldOthers: (holdings, rest) => `${holdings}; the others share ${rest}.`,
  holding: (party, side, at) => `${party} is held at its ${SIDES[side]} ${at}`,
  fraction: (own, sum, sign, percent) => `Fraction ${own} of ${sum} ${sign} ${percent}%.`,
  percent: (sign, percent) => `Fraction ${sign === '=' ? '' : 'about '}${percent}%.`,
  blend: (parts) => `The key is a blend: ${parts}.`,
  blendPart: (portion, label, fraction) => `${portion}% ${label} (${fraction})`,
  ofHundred: (figure) => `${figure}%`,
  weights: (own, sum) => `${own} of ${sum}`,
  noWeight: (party) => `${party} has the weight 0 and pays nothing by the key.`,
  quota: (quota) => `Unrounded ${quota}.`,
  even: 'Every part is a whole number of steps, so nothing needs to be rounded.',
  roundedDown: (sum, left, each, to) =>
    `Rounded down, all together make ${sum}; ${left} remains and goes ${each === undefined ? '' : `by ${each} each `}to ${to}.`,
  remainders: (n) => (n === 1 ? 'the largest remainder' : `the ${count(n)} largest remainders`),
  span: (first, last, n) =>
    n === 1 ? `(${first})` : n === 2 ? `(${first} and ${last})` : `(${first} … ${last})`,
  ownRest: (party, rest, n, share) => `${genitive(party)} remainder ${rest} is ${place(n)}: ${share}.`,
  noRest: (party, share) => `${genitive(party)} part is a whole number of steps: ${share}.`,
  tie: (others, settledBy) =>
    `Exactly the same remainder: ${others}${settledBy ? `; ${SETTLED[settledBy]}` : ''}.`,
  plusFixed: (beside, own, share) => `With the fixed amount it is ${beside} + ${own} = ${share}.`,
  byWeight: (n) =>
    `the ${n === 1 ? 'largest weight' : `${count(n)} largest weights`} among those whose part is not whole`,
  byRow: (n) =>
    `the first ${n === 1 ? 'row' : `${count(n)} rows`} of the key among those whose part is not whole`,
  byQuota: 'those to whom the quota method gives one more step',
  ownPlace: (party, n, share) => `${party} is ${place(n)}: ${share}.`,
  factorOne: (amount) =>
    `Rounded to the nearest whole step, all together make ${amount}: nothing needs to be adjusted.`,
  factor: (factor, amount) =>
    `Webster’s method multiplies all unrounded parts by one number, ${factor}, so that rounded to the nearest whole step they make ${amount} together.`,
  product: (party, product, share) => `${genitive(party)} becomes ${product}, rounded ${share}.`,
  factorWithin: (factor, amount) =>
    `Webster’s method multiplies all unrounded parts by one number, ${factor}, so that rounded to the nearest whole step but within floors and caps they make ${amount} together, those who are held included.`,
  productBound: (party, product, side, share) =>
    `${genitive(party)} becomes ${product}, but the ${side} gives ${share}.`,
  nearest: (party, share) => `${genitive(party)} is rounded to ${share}.`,
  halfway: (names) =>
    `Half way between two steps: ${names}; the larger weight goes first, then the lower municipality code.`,
  quotaMethod: (party, direction, share) =>
    `The quota method gives out the amount step by step to whoever has the largest weight against what it already pays, but nobody goes above its unrounded part rounded up. ${genitive(party)} part is rounded ${direction}: ${share}.`,
  itself: (share) => `The part is rounded on its own: ${share}.`,
  itselfSum: (sum, difference, direction) =>
    `All parts rounded on their own make ${sum}, ${difference} ${direction} than the amount.`,
  itselfTies: (sum) => `All parts rounded on their own make ${sum}, as the amount.`,
  notLast: (last, share) =>
    `Everybody but the last row, ${last}, is rounded on its own: ${share}. ${last} pays what is left.`,
  last: (party, total, others, share) =>
    `The others are rounded on their own and make ${others}. ${party}, who stands last, pays what is left: ${total} − ${others} = ${share}.`,
  table: (direction, share) =>
    `The part is rounded ${direction} to ${share}, so that both its row and its column tie.`,
  tableEven: (share) => `The part is a whole number of steps: ${share}.`,
  tableColumn: (total, up, open) =>
    `The column makes ${total}: ${up} of ${open} parts that are not whole are rounded up.`,
  tableRow: (quota, total) => `The row makes ${total}; unrounded it is ${quota}.`,
  tableAlone: (alone) => `If the column stood alone, the part would be ${alone}.`,

  receipt: {
    whole: (amount) => `${amount} is shared.`,
    within: (group, amount) => `Within ${group}, ${amount} is shared.`,
    noOdd: 'No odd steps: everything is whole.',
    odd: (n, step, sum) =>
      `${n === 1 ? 'One odd step' : `${n} odd steps`} of ${step} when all are rounded down to ${sum}.`,
    rule: (method) => `Rule: ${method}.`,
    went: (names) => `Rounded up: ${names}.`,
    next: (name) => `Next in turn: ${name}.`,
    tie: (party, others, settledBy) =>
      `${party} had exactly the same remainder as ${others}; ${SETTLED[settledBy]}.`,
    column: (n, total, up, open) => `Column ${n}: ${total}. ${up} of ${open} parts were rounded up.`,
    row: (party, total, quota, up, open) =>
      `${party}: ${total}, unrounded ${quota}. ${up} of ${open} parts were rounded up.`,
  },

  figures: {
    amount: 'Amount',
    stated: 'Amount before rounding',
    key: 'Key',
    method: 'Rounding',
    level: (party) => `Level: ${party}`,
    fixed: 'Fixed amount',
    floor: 'Floor',
    cap: 'Cap',
    shared: 'Shared by the key',
    weight: 'Weight',
    weightSum: 'Sum of weights',
    fraction: 'Fraction',
    quota: 'Unrounded',
    left: 'Left when rounded down',
    rest: 'Remainder',
    place: 'Place of the remainder',
    row: 'Sum of the row',
    share: 'Share',
  },
  method: ([, en]) => en,
};
