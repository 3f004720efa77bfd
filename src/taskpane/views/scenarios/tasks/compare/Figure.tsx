import { useHidden } from '../../../../components/useHidden';
import { useText } from '../../../../state/language';
import type { FormatFigure } from './readings';

/** A figure, or that there is none: a dash says nothing to a screen reader. */
export function Figure({ value, format }: { value: number | undefined; format: FormatFigure }) {
  const words = useText().compare;
  const { hidden } = useHidden();
  if (value !== undefined) return format(value);
  return (
    <>
      <span aria-hidden>–</span>
      <span className={hidden}>{words.missing}</span>
    </>
  );
}
