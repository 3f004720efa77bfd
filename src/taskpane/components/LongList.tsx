import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useText } from '../state/language';
import { useLayout } from './useLayout';

const AT_ONCE = 100;

interface Props<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly children: (item: T, index: number) => ReactNode;
}

/**
 * A list that may have thousands of rows of different heights: so many at a time, and more when asked for. A list that
 * scrolls by itself inside the narrow pane is hard to leave by touch and by keyboard.
 */
export function LongList<T>({ label, items, children }: Props<T>) {
  const words = useText().send;
  const layout = useLayout();
  const [shown, setShown] = useState(AT_ONCE);
  const more = Math.min(AT_ONCE, items.length - shown);
  return (
    <>
      <ul className={`${layout.plainList} ${layout.column}`} aria-label={label}>
        {items.slice(0, shown).map((item, i) => (
          <li key={i}>{children(item, i)}</li>
        ))}
      </ul>
      {more > 0 && (
        <div>
          <Button onClick={() => setShown(shown + AT_ONCE)}>{words.showMore(more)}</Button>
        </div>
      )}
    </>
  );
}
