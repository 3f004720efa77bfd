import { amounts, keyCells, names, weights } from '../data.mjs';
import { loadProduct } from '../product/functions.mjs';
import { median } from '../timing.mjs';
import { Host } from '../transport/host.mjs';
import { startRuntime } from '../transport/runtime.mjs';

const MEMBERS = 290;
const COLUMNS = 345;
const ROUNDS = 5;

/** A hundred thousand cells through Microsoft's runtime, with a host that answers at once. */
export default async function measureTransport() {
  const runtime = startRuntime();
  const { makeStamp } = loadProduct();
  globalThis.CustomFunctions.associate('ONE', () => 1);
  const host = new Host(runtime);
  const plan = planOf(makeStamp);
  const taken = plan.map(() => []);
  for (let round = -1; round < ROUNDS; round++) {
    const [stamp, table] = newKey(makeStamp, round + 2);
    await host.call('STAMP', [['Folkmängd', table]]);
    for (const [i, { name, callsOf }] of plan.entries()) {
      const result = await host.call(name, callsOf(stamp));
      if (round >= 0) taken[i].push(result);
    }
  }
  return report(runtime.version, plan, taken);
}

function newKey(makeStamp, seed) {
  const table = keyCells(names(MEMBERS), weights(MEMBERS, seed));
  return [makeStamp('Folkmängd', table), table];
}

function planOf() {
  const parties = names(MEMBERS);
  const budgets = amounts(COLUMNS, 8);
  const own = amounts(MEMBERS * COLUMNS, 9);
  const cells = budgets.flatMap((amount) => parties.map((party) => [party, amount]));
  const perCell = (stamp) => cells.map(([party, amount]) => [party, [[stamp]], amount, 1, null]);
  return [
    { title: 'a function that returns 1', name: 'ONE', callsOf: perCell },
    { title: 'SHARE, one amount a column', name: 'SHARE', callsOf: perCell },
    {
      title: 'SHARE, an amount of its own in each cell',
      name: 'SHARE',
      callsOf: (stamp) => cells.map(([party], i) => [party, [[stamp]], own[i], 1, null]),
    },
    {
      title: 'SHARES, one call for the grid',
      name: 'SHARES',
      callsOf: (stamp) => [[[[stamp]], [budgets], 1, null, parties.map((party) => [party])]],
    },
  ];
}

function report(version, plan, taken) {
  const [one, share, own, spill] = taken;
  const cells = MEMBERS * COLUMNS;
  const ratio = (a, b, of) => median(a.map((each, round) => each[of] / b[round][of]));
  return {
    title: 'Through Microsoft’s runtime of custom functions',
    about:
      `${cells} cells through the JavaScript that ships (office-js ${version}), with a host that answers at once: Excel’s ` +
      'own side is not in it. The runtime hands over results 50 ms after the first and then waits, so that wall time ' +
      'is mostly waiting.',
    tables: [
      {
        caption: `Medians of ${ROUNDS} rounds`,
        header: ['', 'calls', 'CPU, ms', 'µs a cell', 'wall, ms', 'CPU × returns 1'],
        rows: plan.map(({ title }, i) => {
          const cpu = median(taken[i].map((each) => each.cpu));
          return [
            title,
            taken[i][0].results.length,
            cpu.toFixed(0),
            ((cpu * 1000) / cells).toFixed(2),
            median(taken[i].map((each) => each.wall)).toFixed(0),
            ratio(taken[i], one, 'cpu').toFixed(3),
          ];
        }),
      },
    ],
    measured: {
      'SHARE over a function returning 1': ratio(share, one, 'cpu'),
      'own amounts over a function returning 1': ratio(own, one, 'cpu'),
      'CPU of SHARES over per cell': ratio(spill, share, 'cpu'),
      'wall of SHARES over per cell': ratio(spill, share, 'wall'),
    },
  };
}
