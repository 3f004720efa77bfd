import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

const STEPS: Record<string, number> = { ArrowDown: 1, Enter: 1, ArrowUp: -1 };

interface Place {
  readonly row: number;
  readonly column: string;
}

interface Options {
  readonly list: RefObject<HTMLElement>;
  readonly count: number;
  readonly scrollTo: (row: number) => void;
  readonly append: () => void;
}

/** Arrows and Enter go up and down a column as in Excel; Enter in the last row makes another one. */
export function useRowKeys({ list, count, scrollTo, append }: Options) {
  const wanted = useRef<Place>();

  // After every drawing: the row that is to have the focus may not exist until it has been scrolled to.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const { row, column } = wanted.current;
    const field = list.current?.querySelector<HTMLInputElement>(
      `[data-row="${row}"][data-column="${column}"]`,
    );
    if (!field) return;
    wanted.current = undefined;
    field.focus();
    field.select();
  });

  return (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const { row, column } = (event.target as HTMLElement).dataset;
    if (step === undefined || row === undefined || column === undefined) return;
    const next = Number(row) + step;
    if (next < 0) return;
    event.preventDefault();
    if (next < count) {
      wanted.current = { row: next, column };
      scrollTo(next);
      list.current?.querySelector<HTMLInputElement>(`[data-row="${next}"][data-column="${column}"]`)?.focus();
    } else if (event.key === 'Enter') {
      wanted.current = { row: next, column: 'party' };
      append();
    }
  };
}
