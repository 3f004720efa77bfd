import { Link } from '@fluentui/react-components';

interface Props {
  readonly section: string;
  readonly text: string;
}

/** A place in the manual, in a window of its own: a task pane that leaves its page cannot come back. */
export function ManualLink({ section, text }: Props) {
  return (
    <Link href={section ? `manual.html#${section}` : 'manual.html'} target="_blank" rel="noopener">
      {text}
    </Link>
  );
}
