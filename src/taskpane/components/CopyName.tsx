import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useText } from '../state/language';
import { useStatus } from '../state/status';
import { useLayout } from './useLayout';

/** A name as it is typed in formulas, and a button that copies it. */
export function CopyName({ name }: { name: string }) {
  const text = useText();
  const layout = useLayout();
  const { report } = useStatus();

  /** A web view may refuse the clipboard to a page inside a frame; then the name is said instead. */
  function copy(): void {
    const copying = navigator.clipboard?.writeText(name) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => report({ intent: 'success', text: text.copied(name) }),
      () => report({ intent: 'info', text: text.notCopied(name) }),
    );
  }

  return (
    <span className={layout.row}>
      <span className={layout.quiet}>{text.inFormulas}</span>
      <code className={layout.name}>{name}</code>
      <Button
        size="small"
        appearance="subtle"
        icon={<CopyRegular />}
        aria-label={text.copyName(name)}
        onClick={copy}
      />
    </span>
  );
}
