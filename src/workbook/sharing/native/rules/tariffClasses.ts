/** Where the classes of a step table stand, and in which order. */
export interface Classes {
  /** The bounds of all classes, as addresses of columns. */
  readonly from: string;
  readonly to: string;
  /** The cell with the lowest bound. */
  readonly lowest: string;
  /** How many decimals the bounds have: the next class begins one such unit above. */
  readonly places: number;
  /** The rows, by their lower bounds. */
  readonly order: readonly number[];
  readonly isSorted: boolean;
  /** Some rows of the bounds, as addresses. */
  readonly fromAt: (row: number, count: number) => string;
  readonly toAt: (row: number, count: number) => string;
}

/** The row of the highest class that begins at the weight or below it, counted from 1. */
export function classOf(weight: string, { from, order, isSorted }: Classes): string {
  const begun = `SUMPRODUCT(--(${from}<=${weight}))`;
  return isSorted ? begun : `INDEX({${order.map((row) => row + 1).join(';')}},${begun})`;
}

/**
 * What must hold for classes without overlap or gap: each ends where it begins or above, and the next begins one unit
 * above that, the unit being the last decimal that any bound is written with.
 */
export function classesFollow(classes: Classes): string[] {
  const { from, to, lowest, places, order } = classes;
  if (order.length === 1) return [`${lowest}>=0`, lastEnds(classes)];
  const isRounded = `SUMPRODUCT((ROUND(${from},${places})<>${from}+0)+(ROUND(${to},${places})<>${to}+0))=0`;
  return [`${lowest}>=0`, isRounded, ...inOrder(classes), lastEnds(classes)];
}

/** No cell is compared with what lies closer than a thousandth of a unit: 9,9 + 0,1 is not quite 10 in doubles. */
function inOrder({ order, isSorted, places, fromAt, toAt }: Classes): string[] {
  const unit = places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`;
  const near = `0.${'0'.repeat(places + 2)}1`;
  if (isSorted) {
    const [ends, next] = [toAt(0, order.length - 1), fromAt(1, order.length - 1)];
    const starts = fromAt(0, order.length - 1);
    return [`SUMPRODUCT((ABS(${next}-${ends}-${unit})>${near})+(${ends}<${starts}))=0`];
  }
  return order.slice(1).flatMap((row, i) => {
    const before = order[i] ?? 0;
    const [start, end] = [fromAt(before, 1), toAt(before, 1)];
    return [`ABS(${fromAt(row, 1)}-${end}-${unit})<${near}`, `${end}>=${start}`];
  });
}

/** The last class may be open. */
function lastEnds({ order, fromAt, toAt }: Classes): string {
  const last = order.at(-1) ?? 0;
  return `OR(${toAt(last, 1)}=0,${toAt(last, 1)}>=${fromAt(last, 1)})`;
}
