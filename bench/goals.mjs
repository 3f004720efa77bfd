/** What the product promises, as ratios within one run. `measured` finds the number in what a part has measured. */
const ROUND = 'ROUND, sum in a helper cell';
const switching =
  (peer, columns, of = 'timesShared') =>
  (measured) =>
    measured[`${peer}, ${columns}`]?.[of];
const column = (peer) => (measured) => measured[`${peer}, 290`]?.ratio;

const SWITCH = 'one scenario switch, 290 × 350, SHARE in every cell';
const OWN = 'an amount of its own in every cell, 290 × 350';
const COLUMN = 'one column of 290';

export const GOALS = [
  {
    work: SWITCH,
    than: 'HyperFormula ROUND',
    part: 'engines',
    atLeast: 30,
    measured: switching(`HyperFormula ${ROUND}`, 350),
  },
  {
    work: SWITCH,
    than: 'IronCalc ROUND',
    part: 'engines',
    atLeast: 20,
    measured: switching(`IronCalc ${ROUND}`, 350),
  },
  {
    work: SWITCH,
    than: 'LibreOffice ROUND',
    part: 'libreoffice',
    atLeast: 8,
    measured: (m) => m['LibreOffice ROUND'],
  },
  {
    work: SWITCH,
    than: 'IronCalc LET/SORTBY',
    part: 'engines',
    atLeast: 100,
    measured: switching('IronCalc largest remainder, LET and SORTBY', 350),
  },
  {
    work: 'one scenario switch, 290 × 35',
    than: 'HyperFormula COUNTIF',
    part: 'engines',
    atLeast: 1500,
    measured: switching('HyperFormula largest remainder, INT, MOD and COUNTIF', 35),
  },
  {
    work: 'one scenario switch, 290 × 35',
    than: 'LibreOffice RANK',
    part: 'libreoffice',
    atLeast: 200,
    measured: (m) => m['LibreOffice RANK'],
  },
  {
    work: OWN,
    than: 'HyperFormula ROUND',
    part: 'engines',
    atLeast: 4,
    measured: switching(`HyperFormula ${ROUND}`, 350, 'timesOwn'),
  },
  {
    work: OWN,
    than: 'IronCalc ROUND',
    part: 'engines',
    atLeast: 3,
    measured: switching(`IronCalc ${ROUND}`, 350, 'timesOwn'),
  },
  {
    work: OWN,
    than: 'LibreOffice ROUND',
    part: 'libreoffice',
    atLeast: 1,
    measured: (m) => m['LibreOffice ROUND, own amounts'],
  },
  {
    work: COLUMN,
    than: 'BigInt textbook',
    part: 'libraries',
    atLeast: 12,
    measured: column('textbook largest remainder in BigInt'),
  },
  {
    work: COLUMN,
    than: 'dinero.js allocate',
    part: 'libraries',
    atLeast: 15,
    measured: column('dinero.js allocate'),
  },
  {
    work: COLUMN,
    than: 'decimal.js',
    part: 'libraries',
    atLeast: 100,
    measured: column('largest remainder in decimal.js'),
  },
  {
    work: COLUMN,
    than: 'the plain ROUND loop',
    part: 'libraries',
    atLeast: 0.5,
    measured: column('ROUND, each by itself'),
  },
  {
    work: 'growth',
    than: 'exponent in members',
    part: 'growth',
    atMost: 1.1,
    measured: (m) => m['exponent in members'],
  },
  {
    work: 'growth',
    than: 'exponent in cells',
    part: 'growth',
    atMost: 1.1,
    measured: (m) => m['exponent in cells'],
  },
  {
    work: 'growth',
    than: 'exponent in cells, own amounts',
    part: 'growth',
    atMost: 1.1,
    measured: (m) => m['exponent in cells, own amounts'],
  },
  {
    work: 'memory',
    than: 'MiB for a million amounts',
    part: 'growth',
    atMost: 200,
    measured: (m) => m['MiB for a million amounts'],
  },
  {
    work: 'the real runtime, 100 050 cells',
    than: 'CPU of SHARE to a function returning 1',
    part: 'transport',
    atMost: 1.05,
    measured: (m) => m['SHARE over a function returning 1'],
  },
  {
    work: 'the real runtime, 100 050 cells',
    than: 'CPU of one SHARES to per-cell calls',
    part: 'transport',
    atMost: 0.1,
    measured: (m) => m['CPU of SHARES over per cell'],
  },
  {
    work: 'the real runtime, 100 050 cells',
    than: 'wall of one SHARES to per-cell calls',
    part: 'transport',
    atMost: 0.2,
    measured: (m) => m['wall of SHARES over per cell'],
  },
  {
    work: 'correctness, a million columns',
    than: 'differences from BigInt',
    part: 'correctness',
    atMost: 0,
    measured: (m) => m['differences from BigInt'],
  },
  {
    work: 'the start of the task pane, processor slowed 4 ×',
    than: 'seconds until it can be used',
    part: 'startup',
    atMost: 1.5,
    measured: (m) => m['seconds, slowed 4 times'],
  },
];

export const PARTS = ['engines', 'libreoffice', 'libraries', 'growth', 'transport', 'correctness', 'startup'];

/** Each goal with what was measured, whether it is met and by how much it is missed; both unknown if not measured. */
export function judge(results) {
  return GOALS.map((goal) => {
    const value = goal.measured(results[goal.part]?.measured ?? {});
    if (value === undefined) return { ...goal, met: undefined };
    const met = goal.atLeast === undefined ? value <= goal.atMost : value >= goal.atLeast;
    const factor = goal.atLeast === undefined ? value / goal.atMost : goal.atLeast / value;
    return { ...goal, value, met, factor };
  });
}

export function goalsTable(results) {
  return {
    caption: 'Goals',
    header: ['work', 'against', 'goal', 'measured', 'met'],
    rows: judge(results).map(({ work, than, atLeast, atMost, value, met, factor }) => [
      work,
      than,
      atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast} ×`,
      value === undefined ? 'not measured' : value.toFixed(value < 10 ? 2 : 0),
      met === undefined ? '–' : met ? 'yes' : `no, by ${Number.isFinite(factor) ? factor.toFixed(2) : '∞'} ×`,
    ]),
  };
}
