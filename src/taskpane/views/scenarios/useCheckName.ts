import { canonicalName } from '../../../core/party';
import { useText } from '../../state/language';

/** What is wrong with a name beside others, if anything. */
export function useCheckName(): (name: string, others: readonly string[]) => string | undefined {
  const text = useText();
  return (name, others) => {
    const typed = canonicalName(name);
    if (typed === '') return text.needsName;
    return others.some((other) => canonicalName(other) === typed) ? text.nameTwice(name.trim()) : undefined;
  };
}
