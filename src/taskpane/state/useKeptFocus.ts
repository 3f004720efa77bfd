import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus in the pane. A browser lets it fall to the page as a whole when what has it is taken away, as a form is
 * when its work is done, or disabled, as a button is while it works; from there a person without a mouse would begin anew.
 * Gone, it is on the view that is shown; enabled again, it is back.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>, shownView: string): void {
  const latest = useRef<Element>();
  const view = useRef(shownView);
  view.current = shownView;

  useEffect(() => {
    const { current } = pane;
    if (!current) return;
    const note = ({ target }: FocusEvent): void => {
      latest.current = target instanceof Element ? target : undefined;
    };
    // Somebody who leaves for a cell is not called back; a dialog is no leaving, though it lies outside the pane.
    const forget = ({ relatedTarget }: FocusEvent): void => {
      if (!(relatedTarget instanceof Element) || current.contains(relatedTarget)) return;
      if (!relatedTarget.closest('[role=dialog], [role=alertdialog]')) latest.current = undefined;
    };
    const watch = new MutationObserver(() => {
      const had = latest.current;
      if (!had || document.activeElement !== document.body) return;
      if (!had.isConnected) document.getElementById(view.current)?.focus();
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
  }, [pane]);
}
