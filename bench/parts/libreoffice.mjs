import { findSoffice } from '../../tools/findSoffice.mjs';
import { amounts, names, weights } from '../data.mjs';
import * as shareOwn from '../engines/shareOwn.mjs';
import * as shareShared from '../engines/shareShared.mjs';
import { rankGrid, roundGrid } from '../libreoffice/grids.mjs';
import { runMacro } from '../libreoffice/runMacro.mjs';
import { median, timed } from '../timing.mjs';

const MEMBERS = 290;
const ALTERNATIONS = 3;

/** LibreOffice is a program of its own: it and the product take turns, three times. */
export default async function measureLibreOffice() {
  const title = 'One scenario switch, against LibreOffice';
  const soffice = findSoffice();
  if (!soffice) return { title, skipped: 'soffice was not found.', measured: {} };
  const round = await alternate(soffice, { grid: roundGrid, columns: 350, rounds: 9, turns: 7 });
  const rank = await alternate(soffice, { grid: rankGrid, columns: 35, rounds: 5, turns: 11 });
  return {
    title,
    about:
      'LibreOffice calculates in C++, and may use both cores. Each row is one alternation of the two programs, with ' +
      'the medians of its calculations.',
    tables: [
      tableOf('ROUND, sum in a helper cell', 350, round),
      tableOf('Largest remainder by INT, MOD, RANK and COUNTIF', 35, rank),
    ],
    measured: {
      'LibreOffice ROUND': median(round.map(({ office, shared }) => office / shared)),
      'LibreOffice ROUND, own amounts': median(round.map(({ office, own }) => office / own)),
      'LibreOffice RANK': median(rank.map(({ office, shared }) => office / shared)),
    },
  };
}

async function alternate(soffice, { grid, columns, rounds, turns }) {
  const data = { members: names(MEMBERS), weights: weights(MEMBERS, 1), amounts: amounts(columns, 7) };
  const ours = [shareShared, shareOwn].map((contender) => contender.build(data));
  const results = [];
  for (let alternation = 0; alternation < ALTERNATIONS; alternation++) {
    const [shared, own] = ours.map((sheet) => calculateOften(sheet, turns, alternation));
    const [first, ...times] = await runMacro(soffice, {
      content: grid(data),
      last: MEMBERS + 1,
      rounds: rounds + 1,
    });
    results.push({ shared, own, office: median(times.length > 0 ? times : [first]) });
  }
  return results;
}

/** The median after a turn that warms up, each turn with weights that were never there before. */
function calculateOften(sheet, turns, alternation) {
  const times = [];
  for (let turn = 0; turn <= turns; turn++) {
    const handed = sheet.hand(weights(MEMBERS, 1000 + alternation * 100 + turn));
    globalThis.gc({ type: 'minor' });
    const time = timed(() => sheet.recalculate(handed));
    if (turn > 0) times.push(time);
  }
  return median(times);
}

function tableOf(what, columns, results) {
  return {
    caption: `${what}: ${MEMBERS} × ${columns} = ${MEMBERS * columns} cells`,
    header: ['', 'LibreOffice, ms', 'SHARE, ms', 'own amounts, ms', '× SHARE', '× own'],
    rows: results.map(({ office, shared, own }, i) => [
      `alternation ${i + 1}`,
      office.toFixed(0),
      shared.toFixed(2),
      own.toFixed(2),
      (office / shared).toFixed(1),
      (office / own).toFixed(2),
    ]),
  };
}
