/** One measure's figures for all municipalities and years, as tools/register.mjs writes them. */
export interface PackedSeries {
  readonly first: number;
  readonly last: number;
  readonly lines: string;
}

/** A municipality's figures in the order of the years; `null` where SCB has none, which is never the same as 0. */
export type Series = ReadonlyMap<string, readonly (number | null)[]>;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MISSING = '.';

const valueOfDigit = new Map([...DIGITS].map((digit, value) => [digit, value]));

export function unpackSeries({ lines }: PackedSeries): Series {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, 4), unpackFigures(line.slice(5))]),
  );
}

/** Each figure is the difference from the one before it: five bits a digit, the sixth bit says that more follows. */
function unpackFigures(text: string): (number | null)[] {
  const figures: (number | null)[] = [];
  let figure = 0;
  let bits = 0;
  let scale = 1;
  for (const digit of text) {
    if (digit === MISSING) {
      figures.push(null);
      continue;
    }
    const value = valueOfDigit.get(digit) ?? 0;
    bits += (value % 32) * scale;
    scale *= 32;
    if (value >= 32) continue;
    figure += bits % 2 === 0 ? bits / 2 : -(bits + 1) / 2;
    figures.push(figure);
    bits = 0;
    scale = 1;
  }
  return figures;
}
