import { useEffect } from 'react';
import type { Opening } from '../views/view';

type Open = (opening: Opening) => void;

let waiting: Opening | undefined;
let openNow: Open | undefined;

/** Opens a view from outside the pane: from a button in Excel, which may come before the pane has been drawn. */
export function requestView(opening: Opening): void {
  if (openNow) openNow(opening);
  else waiting = opening;
}

/** Lets the pane open what is asked for, and what was asked for before it was there. */
export function useRequestedView(open: Open): void {
  useEffect(() => {
    openNow = open;
    if (waiting) open(waiting);
    waiting = undefined;
    return () => {
      openNow = undefined;
    };
  }, [open]);
}
