import { useMemo } from 'react';
import { Exact } from '../../../../../core/amount';
import { CAUSES, type Attribution } from '../../../../../core/reason/attributeChange';
import { formatNumber } from '../../../../../text';
import { useLanguage, useText } from '../../../../state/language';
import { decimalsOf, effectFormat } from './shownEffects';

interface ChangeColumn {
  readonly title: string;
  readonly valueOf: (each: Attribution) => number;
  readonly format: (value: number) => string;
  readonly sum: string;
  /** Characters of the longest text in it; the rows are grids of their own, so they cannot find a common width. */
  readonly width: number;
}

/** The columns of the table for all parties. A cause that changed nobody's share has none. */
export function useChangeColumns(parties: readonly Attribution[], step: number): ChangeColumn[] {
  const words = useText().change.columns;
  const language = useLanguage();
  return useMemo(() => {
    const share = (value: number): string => formatNumber(value, language);
    const effect = effectFormat(decimalsOf(step), language);
    const causes = CAUSES.filter((cause) => parties.some(({ effects }) => effects[cause] !== 0));
    const column = (
      title: string,
      valueOf: ChangeColumn['valueOf'],
      format: ChangeColumn['format'],
    ): ChangeColumn => {
      const sum = format(Exact.sum(0, ...parties.map(valueOf)).toNumber());
      const texts = [title, sum, ...parties.map((each) => format(valueOf(each)))];
      return { title, valueOf, format, sum, width: Math.max(...texts.map(({ length }) => length)) };
    };
    return [
      column(words.before, ({ before }) => before, share),
      column(words.after, ({ after }) => after, share),
      column(
        words.total,
        ({ total }) => total,
        (value) => (value > 0 ? `+${share(value)}` : share(value)),
      ),
      ...causes.map((cause) => column(words[cause], ({ effects }) => effects[cause], effect)),
    ];
  }, [parties, step, language, words]);
}
