import { useText } from './language';
import { useStatus } from './status';

/** What is said when a text has been copied, and when it has not. */
interface Said {
  readonly copied: string;
  readonly notCopied: string;
}

/** Copies a text and says whether it went: a web view may refuse the clipboard to a page inside a frame. */
export function useCopy(): (text: string, said?: Said) => void {
  const { copying: words } = useText();
  const { report } = useStatus();
  return (text, { copied, notCopied } = words) => {
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => report({ intent: 'success', text: copied }),
      () => report({ intent: 'info', text: notCopied }),
    );
  };
}
