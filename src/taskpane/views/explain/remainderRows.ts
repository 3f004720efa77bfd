import type { QuotaTrace } from '../../../core/allocation/tieOut';
import type { Step } from '../../../core/amount';
import type { Language } from '../../../text';
import type { RemainderRow } from './explained';

/** One party of a column, in whole steps. */
export interface RemainderLine {
  readonly party: string;
  readonly share: number;
  readonly quota?: QuotaTrace;
}

const FEWEST = 3;
const MOST = 30;

/**
 * The parties in the order of their remainders, those with a unit more first where two are alike. So many decimals that
 * no two remainders that differ look the same: a tie that is seen is one.
 */
export function remainderRows(
  lines: readonly RemainderLine[],
  step: Step,
  asked: string,
  language: Language,
): RemainderRow[] {
  const open = lines.flatMap(({ party, share, quota }) => (quota ? [{ party, share, quota }] : []));
  const sorted = [...open].sort(
    (a, b) => compare(b.quota, a.quota) || b.share - b.quota.floor - (a.share - a.quota.floor),
  );
  const decimals = decimalsFor(
    sorted.map(({ quota }) => quota),
    step,
  );
  const write = (steps: bigint, divisor: bigint, places = decimals): string =>
    toText(steps * BigInt(step.over), divisor * BigInt(step.under), places, language);
  const placesOfStep = String(step.under).length - 1;
  return sorted.map(({ party, share, quota: { floor, rest, divisor } }) => ({
    party,
    quota: write(BigInt(floor) * divisor + rest, divisor),
    rest: write(rest, divisor),
    share: write(BigInt(share), 1n, placesOfStep),
    gotUnit: share > floor,
    isAsked: party === asked,
  }));
}

function compare(a: QuotaTrace, b: QuotaTrace): number {
  const difference = a.rest * b.divisor - b.rest * a.divisor;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

function decimalsFor(sorted: readonly QuotaTrace[], step: Step): number {
  const pairs = sorted.slice(1).flatMap((quota, i) => {
    const before = sorted[i];
    return before && compare(before, quota) !== 0 ? [[before, quota] as const] : [];
  });
  for (let decimals = FEWEST; decimals < MOST; decimals++) {
    const written = ({ rest, divisor }: QuotaTrace): bigint =>
      rounded(rest * BigInt(step.over), divisor * BigInt(step.under), decimals);
    if (pairs.every(([a, b]) => written(a) !== written(b))) return decimals;
  }
  return MOST;
}

/** So many units of the last decimal, half away from zero. */
function rounded(over: bigint, under: bigint, decimals: number): bigint {
  return (over * 10n ** BigInt(decimals) * 2n + under) / (under * 2n);
}

function toText(over: bigint, under: bigint, decimals: number, language: Language): string {
  const digits = rounded(over, under, decimals)
    .toString()
    .padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const grouped = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(BigInt(whole));
  if (decimals === 0) return grouped;
  return `${grouped}${language === 'sv' ? ',' : '.'}${digits.slice(-decimals)}`;
}
