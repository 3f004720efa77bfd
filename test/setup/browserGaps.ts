import { TextEncoder } from 'node:util';

/** What Fluent UI and our own stamps ask of a browser and jsdom lacks. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

window.ResizeObserver ??= NoResizeObserver;
window.matchMedia ??= (query: string): MediaQueryList => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => {},
  removeListener: () => {},
  addEventListener: () => {},
  removeEventListener: () => {},
  dispatchEvent: () => false,
});
globalThis.TextEncoder ??= TextEncoder;
Element.prototype.scrollIntoView ??= () => {};

/**
 * Griffel writes a rule for every style of Fluent UI, and jsdom matches all of them each time that it is asked whether an
 * element can be seen or clicked. It lays nothing out, so they say nothing here; the browser tests see them.
 */
CSSStyleSheet.prototype.insertRule = () => 0;
