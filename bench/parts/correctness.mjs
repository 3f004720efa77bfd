import { contendersIn } from '../contenders.mjs';
import { random } from '../data.mjs';
import { makeCheck } from '../correctness/check.mjs';
import { randomKey, randomAmount } from '../correctness/columns.mjs';
import { sharesOf } from '../reference.mjs';

const COLUMNS = 1_000_000;
const AMOUNTS_A_KEY = 10;
/** Some peers take a thousand times as long as the product. */
const PEER_COLUMNS = 2_000;

/** Random columns at speed, compared with whole numbers of any size; and what the peers make of the same. */
export default async function measureCorrectness() {
  const product = checkProduct();
  const peers = await checkPeers();
  return {
    title: 'Correctness at speed',
    about:
      'Columns of 1 to 40 members: equal weights, zeros, decimals, percentages and 15 digits; amounts that are zero, ' +
      'negative, in öre and up to 9 000 000 000 000 000 steps. The product is called as Excel calls it: STAMP, SHARE for ' +
      'one cell that it has not seen, then SHARES. The reference is BigInt. Peers get columns of whole weights and positive whole kronor, ' +
      'in the order in which the product settles ties.',
    tables: [product.table, peers],
    measured: { 'columns compared': COLUMNS, 'differences from BigInt': product.differences },
  };
}

function checkProduct() {
  const next = random(2024);
  const check = makeCheck();
  let differences = 0;
  let first;
  for (let done = 0; done < COLUMNS; done += AMOUNTS_A_KEY) {
    const key = randomKey(next);
    const amounts = Array.from({ length: AMOUNTS_A_KEY }, () => randomAmount(next));
    for (const different of check(key, amounts, next)) {
      differences++;
      first ??= different;
    }
  }
  if (first) console.error('The first that differs:', JSON.stringify(first));
  const table = {
    caption: 'The product',
    header: ['', 'columns'],
    rows: [
      ['compared', COLUMNS],
      ['that differ', differences],
    ],
  };
  return { differences, table };
}

async function checkPeers() {
  const peers = await contendersIn('libraries');
  const next = random(7);
  const right = peers.map(() => ({ sum: 0, exact: 0, failed: 0 }));
  for (let column = 0; column < PEER_COLUMNS; column++) {
    const weights = randomKey(next).wholeWeights.sort((a, b) => b - a);
    const amount = Math.floor(next() * 10 ** (1 + Math.floor(next() * 15)));
    const expected = sharesOf(BigInt(amount), weights.map(BigInt)).map(Number);
    peers.forEach((peer, i) => count(right[i], peer, weights, amount, expected));
  }
  return {
    caption: `${PEER_COLUMNS} columns given to all`,
    header: ['', 'sum', 'exact', 'throws'],
    rows: peers.map(({ name, version }, i) => [
      `${name} (${version})`,
      ...[right[i].sum, right[i].exact, right[i].failed].map(
        (some) => `${((100 * some) / PEER_COLUMNS).toFixed(1)} %`,
      ),
    ]),
  };
}

/** A peer that throws has not shared the column; which ones throw is a column of the table. */
function count(right, peer, weights, amount, expected) {
  let shares;
  try {
    shares = Array.from(peer.prepare(weights)(amount));
  } catch {
    right.failed++;
    return;
  }
  if (shares.reduce((total, share) => total + BigInt(Math.round(share)), 0n) === BigInt(amount)) right.sum++;
  if (shares.every((share, i) => share === expected[i])) right.exact++;
}
