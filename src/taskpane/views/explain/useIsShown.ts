import { useEffect, useState, type RefObject } from 'react';

/** Views that have been left stay in the page, hidden: whether this one is seen, so that it reads nothing in vain. */
export function useIsShown(element: RefObject<HTMLElement>): boolean {
  const [isShown, setIsShown] = useState(true);

  useEffect(() => {
    const panel = element.current?.closest<HTMLElement>('[role="tabpanel"]');
    if (!panel) return undefined;
    const look = (): void => setIsShown(!panel.hidden);
    const observer = new MutationObserver(look);
    observer.observe(panel, { attributeFilter: ['hidden'] });
    look();
    return () => observer.disconnect();
  }, [element]);

  return isShown;
}
