import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useText } from '../../../../state/language';
import { useStatus } from '../../../../state/status';

/** Copies a text. A web view may refuse the clipboard to a page inside a frame; then the user is told to do it by hand. */
export function CopyText({ text }: { text: string }) {
  const words = useText().change;
  const { report } = useStatus();

  function copy(): void {
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => report({ intent: 'success', text: words.copied }),
      () => report({ intent: 'info', text: words.notCopied }),
    );
  }

  return (
    <Button icon={<CopyRegular />} onClick={copy}>
      {words.copy}
    </Button>
  );
}
