import { useSay, useText } from '../../../../state/language';
import type { Missing } from './side';

/** What is to be filled in or mended on a side, in a sentence that says where. */
export function useMissingText(): (missing: Missing, side: string) => string {
  const words = useText().change.missing;
  const say = useSay();
  return (missing, side) => {
    switch (missing.kind) {
      case 'amount':
      case 'key':
        return words[missing.kind](side);
      case 'amountBlank':
      case 'keyBlank':
        return words[missing.kind](missing.assumption, missing.scenario);
      case 'amountText':
      case 'keyUnknown':
        return words[missing.kind](missing.assumption, missing.scenario, missing.shown);
      case 'notOneCell':
      case 'blankCell':
        return words[missing.kind](missing.address);
      case 'problem':
        return say(missing.problem);
    }
  };
}
