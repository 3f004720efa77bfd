const NARROWEST = 280;
const STEP = 20;

/** Lets the pane be made wider and narrower, with the mouse and with the arrow keys. */
export function setUpSplitter(
  splitter: HTMLElement,
  label: string,
  width: number,
  changed: (width: number) => void,
): void {
  let current = width;
  const apply = (wanted: number) => {
    current = Math.round(Math.min(Math.max(wanted, NARROWEST), innerWidth - NARROWEST));
    document.body.style.setProperty('--pane-width', `${current}px`);
    splitter.setAttribute('aria-valuenow', String(current));
  };
  const finish = () => {
    document.body.classList.remove('dragging');
    changed(current);
    // The grid measures itself when the window changes.
    dispatchEvent(new Event('resize'));
  };

  splitter.setAttribute('aria-label', label);
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add('dragging');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) apply(innerWidth - event.clientX);
  });
  splitter.addEventListener('pointerup', finish);
  splitter.addEventListener('keydown', ({ key }) => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    apply(current + (key === 'ArrowLeft' ? STEP : -STEP));
    finish();
  });
  apply(width);
}
