import { isBlank, showCell } from '../../../../core/cell';
import type { Result } from '../../../../core/problem';
import { useSay, useText } from '../../../state/language';
import type { PriceIndex } from '../../../../workbook';
import type { Amounts } from '../useAmounts';

export type RestateWay = 'total' | 'each';

interface Chosen {
  readonly index: PriceIndex;
  readonly from: number;
  readonly to: number;
  readonly lag: number | '';
  readonly way: RestateWay | undefined;
  readonly amounts: Result<Amounts> | undefined;
}

/** What is wrong with a choice, said at the field where it can be put right. */
export function useRestateProblems({ index, from, to, lag, way, amounts }: Chosen) {
  const { rules } = useText();
  const say = useSay();
  const words = rules.restate;
  return { years: from === to ? words.sameYear : undefined, lag: lagProblem(), amounts: amountsProblem() };

  /** The index is used for an earlier year than the amount's own, which the series must have too. */
  function lagProblem(): string | undefined {
    if (lag === '' || !Number.isInteger(lag) || lag < 0) return words.lagWrong;
    const isThere = [from, to].every((year) => index.years.includes(year - lag));
    if (isThere) return undefined;
    return words.lagOutside(from - lag, to - lag, index.years[0] ?? 0, index.years.at(-1) ?? 0);
  }

  function amountsProblem(): string | undefined {
    if (!amounts || !way) return undefined;
    if (!amounts.ok) return say(amounts.problem);
    const { cells, isColumn } = amounts.value;
    if (way === 'total' && cells.length !== 1) return rules.oneCell;
    if (way === 'each' && (!isColumn || cells.length < 2)) return words.notColumn;
    if (cells.some(isBlank)) return words.blank;
    const wrong = cells.find((cell) => typeof cell !== 'number');
    return wrong === undefined ? undefined : words.notNumber(showCell(wrong));
  }
}
