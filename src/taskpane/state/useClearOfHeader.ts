import { useEffect, type RefObject } from 'react';

/**
 * What gets the focus is scrolled clear of the header, which stays in sight where there is room and is as high as its
 * message makes it (WCAG 2.2, 2.4.11).
 */
export function useClearOfHeader(header: RefObject<HTMLElement>): void {
  useEffect(() => {
    const { current } = header;
    if (!current) return undefined;
    const measure = (): void => {
      const isFixed = getComputedStyle(current).position === 'sticky';
      document.documentElement.style.scrollPaddingTop = `${isFixed ? current.offsetHeight : 0}px`;
    };
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [header]);
}
