import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus in a part of the page. A browser lets it fall to the page as a whole when what has it is taken away, as a
 * form is when its work is done, or disabled, as a button is while it works; from there a person without a mouse would
 * begin anew. Gone, it is on the part itself; enabled again, it is back.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  const latest = useRef<Element>();

  useEffect(() => {
    const { current } = part;
    if (!current) return;
    const note = ({ target }: FocusEvent): void => {
      latest.current = target instanceof Element ? target : undefined;
    };
    // Somebody who leaves for another part, or for a cell, is not called back.
    const forget = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !current.contains(relatedTarget)) latest.current = undefined;
    };
    const watch = new MutationObserver(() => {
      const had = latest.current;
      if (!had || document.activeElement !== document.body || current.hidden) return;
      if (!had.isConnected) current.focus();
      else if (had instanceof HTMLElement && !had.matches(':disabled')) had.focus();
    });
    current.addEventListener('focusin', note);
    current.addEventListener('focusout', forget);
    watch.observe(current, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      current.removeEventListener('focusin', note);
      current.removeEventListener('focusout', forget);
      watch.disconnect();
    };
  }, [part]);
}
