import { contendersIn } from '../contenders.mjs';
import { amounts, weights } from '../data.mjs';
import { sharesOf } from '../reference.mjs';
import { interleave, median, timed, timesAsLong } from '../timing.mjs';

const SIZES = [
  { members: 13, rounds: 15, checked: 300 },
  { members: 290, rounds: 15, checked: 60 },
  { members: 10_000, rounds: 7, checked: 4 },
];
/** More than any memory keeps, so that every column is shared anew. */
const DIFFERENT = 20_011;
/** Long enough for the clock, short enough for many rounds. */
const MILLISECONDS_A_TURN = 20;

/** One column shared among 13, 290 and 10 000 members, against libraries and the ways that are written by hand. */
export default async function measureLibraries() {
  const contenders = await contendersIn('libraries');
  const results = SIZES.map((size) => measureSize(contenders, size));
  return {
    title: 'One column, against libraries',
    about:
      'One amount (a whole number of kronor from a million to five thousand millions, another each time) shared by ' +
      'whole weights that are known before. “Sum” is how many columns add up to their amount, “quota” in how many ' +
      'nobody is a whole krona or more from what is due, “exact” how many are the largest remainder’s. The weights ' +
      'stand in falling order, so that those who give ties to the first agree with the product, which gives them to ' +
      'the larger weight.',
    tables: results.map(({ table }) => table),
    measured: Object.assign({}, ...results.map(({ measured }) => measured)),
  };
}

function measureSize(all, { members, rounds, checked }) {
  const contenders = all.filter(({ mostMembers = Infinity }) => members <= mostMembers);
  const values = weights(members, 1).sort((a, b) => b - a);
  const budgets = amounts(DIFFERENT, 11);
  const turns = contenders.map((contender) => makeTurns(contender.prepare(values), budgets));
  const times = interleave(turns, { rounds, warmUp: 2 }, (turn) => turn());
  const results = contenders.map(({ name, version, prepare }, i) => ({
    name: `${name} (${version})`,
    key: `${name}, ${members}`,
    microseconds: median(times[i]) * 1000,
    ratio: timesAsLong(times[i], times[0]),
    ...countRight(prepare(values), values, budgets.slice(0, checked)),
  }));
  return {
    table: {
      caption: `${members} members, medians of ${rounds} rounds`,
      header: ['', 'µs a column', '× product', 'sum', 'quota', 'exact'],
      rows: results.map(({ name, microseconds, ratio, sum, quota, exact }) => [
        name,
        microseconds.toFixed(2),
        ratio.toFixed(ratio < 10 ? 2 : 0),
        percent(sum, checked),
        percent(quota, checked),
        percent(exact, checked),
      ]),
    },
    measured: Object.fromEntries(
      results.map(({ key, ratio, exact }) => [key, { ratio, exact: exact / checked }]),
    ),
  };
}

/** A turn shares as many columns as fit in its time, each with an amount of its own; gives milliseconds a column. */
function makeTurns(share, budgets) {
  let next = 0;
  const shareSome = (count) => {
    for (let i = 0; i < count; i++) share(budgets[next++ % budgets.length]);
  };
  const count = columnsIn(MILLISECONDS_A_TURN, shareSome);
  return () => timed(() => shareSome(count)) / count;
}

function columnsIn(milliseconds, shareSome) {
  for (let count = 1; ; count *= 2) {
    const time = timed(() => shareSome(count));
    if (time > milliseconds / 4) return Math.max(1, Math.round((count * milliseconds) / time));
  }
}

function countRight(share, values, budgets) {
  const exactly = values.map(BigInt);
  const weight = values.reduce((total, value) => total + value, 0);
  const right = { sum: 0, quota: 0, exact: 0 };
  for (const budget of budgets) {
    const shares = Array.from(share(budget));
    const expected = sharesOf(BigInt(budget), exactly);
    if (shares.reduce((total, part) => total + part, 0) === budget) right.sum++;
    if (shares.every((part, i) => Math.abs(part - (budget * values[i]) / weight) < 1)) right.quota++;
    if (shares.every((part, i) => part === Number(expected[i]))) right.exact++;
  }
  return right;
}

function percent(count, of) {
  return `${Math.round((100 * count) / of)} %`;
}
