import { amounts, keyCells, names, weights } from '../data.mjs';
import { loadProduct } from '../product/functions.mjs';
import { exponentOf, median, timed } from '../timing.mjs';
import { prepare } from '../libraries/product.mjs';
import { shareGrid } from '../engines/sheets/product.mjs';

const MEMBERS = [290, 1000, 3000, 10_000, 30_000, 100_000];
const COLUMNS = [4, 11, 35, 110, 345, 1100, 3450];
const ROUNDS = 5;
const MEBIBYTE = 2 ** 20;

/** How time grows with members and with cells, and what a million different amounts leave in memory. */
export default async function measureGrowth() {
  // Before the others leave anything behind.
  const memory = measureMemory();
  const members = growInMembers();
  const cells = growInCells();
  return {
    title: 'Growth and memory',
    about:
      'The exponent is the slope of a line through the logarithms: 1 is work in proportion to the size. Memory is the ' +
      'heap after garbage collection, compared with before.',
    tables: [...members.tables, ...cells.tables, memory.table],
    measured: {
      'exponent in members': members.exponent,
      'exponent in cells': cells.exponent,
      'exponent in cells, own amounts': cells.exponentOwn,
      'MiB for a million amounts': memory.mebibytes,
    },
  };
}

function growInMembers() {
  const budgets = amounts(20_011, 3);
  const columns = MEMBERS.map((count) => prepare(weights(count, 5)));
  let next = 0;
  const times = columns.map(() => []);
  for (let round = -1; round < ROUNDS; round++) {
    columns.forEach((share, i) => {
      // The same work for every size, so that each is as warm as the others.
      const calls = Math.max(3, Math.round(600_000 / MEMBERS[i]));
      const time = timed(() => {
        for (let call = 0; call < calls; call++) share(budgets[next++ % budgets.length]);
      });
      if (round >= 0) times[i].push(time / calls);
    });
  }
  const medians = times.map(median);
  const exponent = exponentOf(MEMBERS, medians);
  const table = {
    caption: `A column by members, exponent ${exponent.toFixed(2)}`,
    header: ['members', 'µs a column', 'ns a member'],
    rows: MEMBERS.map((count, i) => [
      count,
      (medians[i] * 1000).toFixed(1),
      ((medians[i] * 1e6) / count).toFixed(1),
    ]),
  };
  return { exponent, tables: [table] };
}

function growInCells() {
  const parties = names(290);
  const shared = timeGrids(parties, (count) => {
    return amounts(count, 7).flatMap((amount) => parties.map((party) => [party, amount]));
  });
  const own = timeGrids(parties, (count) => {
    return amounts(count * 290, 9).map((amount, cell) => [parties[cell % 290], amount]);
  });
  const cells = COLUMNS.map((count) => count * 290);
  const [exponent, exponentOwn] = [shared, own].map((times) => exponentOf(cells, times));
  const table = {
    caption:
      `A grid of SHARE by cells, with the stamp, one amount a column: exponent ${exponent.toFixed(2)}; ` +
      `own amounts: exponent ${exponentOwn.toFixed(2)}`,
    header: ['cells', 'ms', 'ns a cell', 'own amounts, ms', 'ns a cell'],
    rows: cells.map((count, i) => [
      count,
      ...[shared[i], own[i]].flatMap((time) => [time.toFixed(1), ((time * 1e6) / count).toFixed(0)]),
    ]),
  };
  return { exponent, exponentOwn, tables: [table] };
}

/** Small grids are calculated several times a round, or the clock would see little but the first calls. */
function timeGrids(parties, cellsOf) {
  const grids = COLUMNS.map((count) => shareGrid(parties, cellsOf(count)));
  const times = grids.map(() => []);
  for (let round = -1; round < ROUNDS; round++) {
    grids.forEach((grid, i) => {
      const repeats = Math.max(1, Math.round(35 / COLUMNS[i]));
      const handed = Array.from({ length: repeats }, (_, r) => grid.hand(weights(290, 100 + round * 20 + r)));
      const time = timed(() => handed.forEach((each) => grid.recalculate(each)));
      if (round >= 0) times[i].push(time / repeats);
    });
  }
  return times.map(median);
}

function measureMemory() {
  const { functions } = loadProduct();
  const parties = names(290);
  const stamp = functions.STAMP('Minne', keyCells(parties, weights(290, 77)));
  const calls = 1_000_000;
  const budgets = new Float64Array(amounts(calls, 12));
  globalThis.gc();
  const before = process.memoryUsage();
  let most = 0;
  for (let call = 0; call < calls; call++) {
    functions.SHARE(parties[call % 290], [[stamp]], budgets[call], 1, null);
    if (call % 50_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before.heapUsed);
  }
  globalThis.gc();
  const after = process.memoryUsage();
  const mebibytes = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / MEBIBYTE;
  const table = {
    caption: 'SHARE with a million different amounts',
    header: ['', 'MiB'],
    rows: [
      ['kept afterwards', mebibytes.toFixed(1)],
      ['most in use on the way, with what waits for collection', (most / MEBIBYTE).toFixed(1)],
      ['heap of the whole process afterwards', (after.heapUsed / MEBIBYTE).toFixed(1)],
    ],
  };
  return { mebibytes, table };
}
