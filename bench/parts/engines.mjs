import { contendersIn } from '../contenders.mjs';
import { amounts, names, weights } from '../data.mjs';
import { sharesOf } from '../reference.mjs';
import { interleave, median, timed, timesAsLong } from '../timing.mjs';

const MEMBERS = 290;
const GRIDS = [
  { columns: 350, rounds: 7 },
  { columns: 35, rounds: 11 },
];

/** One switch of scenario, 290 new weights, until every cell has its new value. */
export default async function measureEngines() {
  const contenders = await contendersIn('engines');
  const grids = GRIDS.map((grid) => measureGrid(contenders, grid));
  return {
    title: 'One scenario switch, against spreadsheet engines',
    about:
      '290 new weights, until every cell has its new value, all in one process by turns. The product’s time begins ' +
      'with the stamp of the changed key. “× SHARE” is how many times as long it takes as SHARE in every cell with one ' +
      'amount a column, “× own” as SHARE with an amount of its own in every cell.',
    tables: grids.map(({ table }) => table),
    measured: Object.assign({}, ...grids.map(({ measured }) => measured)),
  };
}

function measureGrid(all, { columns, rounds }) {
  const data = { members: names(MEMBERS), weights: weights(MEMBERS, 1), amounts: amounts(columns, 7) };
  const contenders = all.filter(({ mostColumns = Infinity }) => columns <= mostColumns);
  const built = contenders.map((contender) => build(contender, data));
  const seed = (round) => round + 2;
  const times = interleave(built, { rounds }, ({ sheet }, round) =>
    switchOnce(sheet, weights(MEMBERS, seed(round))),
  );
  const shown = weights(MEMBERS, seed(rounds));
  const [shared, own] = ['one amount a column', 'an amount of its own'].map(
    (of) => times[contenders.findIndex(({ name }) => name.includes(of))],
  );
  const cells = MEMBERS * columns;
  const results = contenders.map(({ name, version }, i) => ({
    name: `${name} (${version})`,
    key: `${name}, ${columns}`,
    milliseconds: median(times[i]),
    timesShared: timesAsLong(times[i], shared),
    timesOwn: timesAsLong(times[i], own),
    build: built[i].milliseconds,
    ...countRight(built[i].sheet, shown, data.amounts),
  }));
  return {
    table: {
      caption: `${MEMBERS} × ${columns} = ${cells} cells, medians of ${rounds} rounds`,
      header: [
        '',
        'build, ms',
        'switch, ms',
        'µs a cell',
        '× SHARE',
        '× own',
        'columns that sum right',
        'exact',
      ],
      rows: results.map((result) => [
        result.name,
        result.build.toFixed(0),
        result.milliseconds.toFixed(2),
        ((result.milliseconds * 1000) / cells).toFixed(3),
        result.timesShared.toFixed(2),
        result.timesOwn.toFixed(2),
        result.sums === undefined ? '–' : `${result.sums} of ${columns}`,
        result.exact === undefined ? '–' : `${result.exact} of ${columns}`,
      ]),
    },
    measured: Object.fromEntries(
      results.map(({ key, timesShared, timesOwn }) => [key, { timesShared, timesOwn }]),
    ),
  };
}

function build(contender, data) {
  let sheet;
  const milliseconds = timed(() => (sheet = contender.build(data)));
  return { sheet, milliseconds };
}

/** What Excel does before it calls is not timed, nor what others left behind for the collector. */
function switchOnce(sheet, newWeights) {
  const handed = sheet.hand?.(newWeights) ?? newWeights;
  globalThis.gc({ type: 'minor' });
  return timed(() => sheet.recalculate(handed));
}

function countRight({ read }, shown, budgets) {
  if (!read) return {};
  const rows = read();
  const exactly = shown.map(BigInt);
  const columns = budgets.map((_, k) => rows.map((row) => row[k]));
  return {
    sums: columns.filter((shares, k) => shares.reduce((sum, share) => sum + share, 0) === budgets[k]).length,
    exact: columns.filter((shares, k) => {
      const expected = sharesOf(BigInt(budgets[k]), exactly);
      return shares.every((share, i) => share === Number(expected[i]));
    }).length,
  };
}
