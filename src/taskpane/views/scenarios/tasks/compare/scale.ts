/** Where zero lies and what the whole width stands for. */
export interface Scale {
  readonly least: number;
  readonly width: number;
}

/** Always with zero in it: a bar that does not begin at zero lies about its size. */
export function scaleOf(figures: readonly (number | undefined)[]): Scale {
  const known = figures.filter((figure) => figure !== undefined);
  const least = Math.min(0, ...known);
  return { least, width: Math.max(0, ...known) - least || 1 };
}

/** Where a bar begins and how long it is, in percent of the width. */
export function barOf(figure: number, { least, width }: Scale): { start: number; length: number } {
  const percent = (value: number): number => (value / width) * 100;
  return { start: percent(Math.min(0, figure) - least), length: percent(Math.abs(figure)) };
}
