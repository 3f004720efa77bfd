import { useText } from './language';
import { useStatus } from './status';

/** Copies a text and says whether it went: a web view may refuse the clipboard to a page inside a frame. */
export function useCopy(): (text: string) => void {
  const { findings: words } = useText().audit;
  const { report } = useStatus();
  return (text) => {
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => report({ intent: 'success', text: words.copied }),
      () => report({ intent: 'info', text: words.notCopied }),
    );
  };
}
