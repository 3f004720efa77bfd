import { useEffect, type RefObject } from 'react';

/**
 * What gets the focus is scrolled clear of the header, which stays in sight and is as high as its message makes it
 * (WCAG 2.2, 2.4.11).
 */
export function useClearOfHeader(header: RefObject<HTMLElement>): void {
  useEffect(() => {
    const { current } = header;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => {
      document.documentElement.style.scrollPaddingTop = `${current.offsetHeight}px`;
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [header]);
}
