import { useCallback, useState } from 'react';
import type { Opening, ViewId } from '../views/view';

export interface OpenedView {
  readonly id: ViewId;
  readonly opening: Opening;
  /** Grows when a view is opened on something: it then begins anew. */
  readonly serial: number;
  /** True if it was opened from another view, whose button had the focus. */
  readonly takesFocus: boolean;
}

/** Which view is shown. A view that has been left keeps what was filled in, until it is opened on something. */
export function useOpenViews(first: ViewId): {
  shown: ViewId;
  views: readonly OpenedView[];
  show: (view: ViewId) => void;
  open: (opening: Opening) => void;
} {
  const [shown, setShown] = useState(first);
  const [views, setViews] = useState<readonly OpenedView[]>([opened({ view: first }, 0, false)]);

  const show = useCallback((view: ViewId) => {
    setShown(view);
    setViews((before) =>
      before.some(({ id }) => id === view)
        ? before.map((known) => (known.id === view ? { ...known, takesFocus: false } : known))
        : [...before, opened({ view }, 0, false)],
    );
  }, []);

  const open = useCallback((opening: Opening) => {
    setShown(opening.view);
    setViews((before) => {
      const serial = (before.find(({ id }) => id === opening.view)?.serial ?? 0) + 1;
      const others = before.filter(({ id }) => id !== opening.view);
      return [...others, opened(opening, serial, true)];
    });
  }, []);

  return { shown, views, show, open };
}

function opened(opening: Opening, serial: number, takesFocus: boolean): OpenedView {
  return { id: opening.view, opening, serial, takesFocus };
}
