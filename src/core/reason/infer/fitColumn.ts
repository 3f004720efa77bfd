import { hasFractions } from '../../key/key';
import type { AlignedKey } from './alignedKey';
import type { Column } from './column';
import type { Closeness, ColumnFit } from './inference';
import { digitsOf, roundest } from './roundness';
import { mostOverlap, type Overlap } from './sweep';
import { tryTotal, type Trial } from './tryTotal';

/** A column beside a key, at the total that is stated or else at the roundest that fits. */
export function fitColumn(key: AlignedKey, column: Column): ColumnFit & { readonly closeness: Closeness } {
  const { stated } = column;
  const isKnown = stated !== undefined;
  const totals = isKnown ? [{ total: stated, isStated: true }] : unstatedTotals(key, column);
  const [option, trial] = best(totals, key, column);
  // A stated total that its own column contradicts may be the misprint.
  const other =
    isKnown && trial.misses.length > 0 && key.isWhole ? tryTotal(key, column, column.sum) : undefined;
  if (other?.methods.length) return shown(column, { total: column.sum, isStated: false }, other);
  return shown(column, option, trial);
}

/** A total to try, of those that fit where none is stated. */
interface TotalOption {
  readonly total: number;
  readonly isStated: boolean;
  readonly range?: Overlap;
}

function best(
  options: readonly TotalOption[],
  key: AlignedKey,
  column: Column,
): [option: TotalOption, trial: Trial] {
  const trials = options.map((option): [TotalOption, Trial] => [option, tryTotal(key, column, option.total)]);
  trials.sort(
    ([a, one], [b, other]) =>
      one.misses.length - other.misses.length ||
      Number(other.isWithin) - Number(one.isWithin) ||
      digitsOf(a.total) - digitsOf(b.total),
  );
  return trials[0] ?? [{ total: column.sum, isStated: false }, tryTotal(key, column, column.sum)];
}

/** Half a step off is what rounding each part on its own can move it; a rule that ties moves it up to a whole one. */
const REACHES = [0.5, 1];

/** Wide enough for the noise of doubles at a closed end; then so narrow that an open end is left out. */
const WIDTHS = [1e-12, -1e-9];

function unstatedTotals(key: AlignedKey, column: Column): TotalOption[] {
  const sum: TotalOption = { total: column.sum, isStated: false };
  if (!hasFractions(key.key)) return [sum];
  const reached = REACHES.flatMap((reach) => {
    const range = mostOverlap(totalsOfRows(key, column, reach * column.step.value));
    if (!range) return [];
    return WIDTHS.flatMap((width): TotalOption[] => {
      const total = roundest(range.low * (1 - width), range.high * (1 + width));
      return total === undefined || total <= 0 ? [] : [{ total, isStated: false, range }];
    });
  });
  return key.isWhole || reached.length === 0 ? [...reached, sum] : reached;
}

/** For each row the totals of which its fraction is no further than `reach` from its figure. */
function totalsOfRows({ fractions }: AlignedKey, { figures }: Column, reach: number): [number, number][] {
  return figures.flatMap((figure, row): [number, number][] => {
    const fraction = fractions[row];
    if (figure === undefined || !fraction) return [];
    return [[(figure - reach) / fraction, (figure + reach) / fraction]];
  });
}

function shown(
  { place, sign, step, stated }: Column,
  { total, isStated, range }: TotalOption,
  trial: Trial,
): ColumnFit & { readonly closeness: Closeness } {
  const ends: [number, number] | undefined =
    range && (sign < 0 ? [-range.high, -range.low] : [range.low, range.high]);
  const { methods, error, worst, misses } = trial;
  return {
    column: place,
    total: sign * total,
    isStated,
    isAgainstStated: !isStated && stated !== undefined,
    ...(ends && { totals: ends }),
    step: step.value,
    methods,
    error,
    worst,
    misses,
    closeness: closenessOf(trial),
  };
}

function closenessOf({ methods, isWithin, isExcept }: Trial): Closeness {
  if (methods.length > 0) return 'exact';
  if (isWithin) return 'within';
  return isExcept ? 'except' : 'near';
}
