import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useText } from '../state/language';
import { useCopy } from '../state/useCopy';
import { useLayout } from './useLayout';

/** A name as it is typed in formulas, and a button that copies it. */
export function CopyName({ name }: { name: string }) {
  const text = useText();
  const layout = useLayout();
  const copy = useCopy();
  const said = { copied: text.nameCopied(name), notCopied: text.nameNotCopied(name) };

  return (
    <span className={layout.row}>
      <span className={layout.quiet}>{text.inFormulas}</span>
      <code className={layout.name}>{name}</code>
      <Button
        size="small"
        appearance="subtle"
        icon={<CopyRegular />}
        aria-label={text.copyName(name)}
        onClick={() => copy(name, said)}
      />
    </span>
  );
}
