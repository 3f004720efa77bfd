import { METHODS } from '../../../core/allocation/methods';
import { useText } from '../../state/language';

interface MethodText {
  readonly name: string;
  /** What it does. */
  readonly does: string;
  /** When it is fit. */
  readonly fit: string;
}

/** What a method is called, does and is fit for. One that has no text yet goes by its name in formulas. */
export function useMethodText(): (method: string) => MethodText {
  const texts: Record<string, MethodText> = useText().share.methods.of;
  return (method) => {
    const id = METHODS.find(({ names }) => names[0] === method)?.names[1] ?? '';
    return texts[id] ?? { name: method, does: '', fit: '' };
  };
}
