import type { LogicalRow } from './logicalRows';
import { toTokens, type Token } from './tokens';

/** What the header of a text without tabs says about the columns. */
export interface Header {
  /** The number of number columns, where the header leaves no doubt. */
  readonly count?: number;
  /**
   * The headers of all columns, given how many of them hold numbers and whether text follows the numbers of most
   * rows; too few where they cannot be told apart.
   */
  fieldsFor(count: number, hasText: boolean): readonly string[];
}

export const NO_HEADER: Header = { fieldsFor: () => [] };

export function readHeader({ text, shape }: LogicalRow): Header {
  const { name, atoms, tail } = shape;
  const wide = fieldsOf(text);
  const isYears = atoms.length > 0 && tail === '' && !/\s/.test(name);
  return {
    ...(isYears && { count: atoms.length }),
    fieldsFor: (count, hasText) => {
      const expected = hasText ? [count + 2, count + 1] : [count + 1, count + 2];
      return fieldsFor(expected, wide, shape.tokens, isYears && name === '');
    },
  };
}

/** The pieces between wide gaps, where PDF and Word part columns. */
export function fieldsOf(text: string): string[] {
  const fields: string[] = [];
  for (const { text: piece, gap } of toTokens(text)) {
    const last = fields.at(-1);
    if (last === undefined || gap === 'wide') fields.push(piece);
    else fields[fields.length - 1] = `${last} ${piece}`;
  }
  return fields;
}

function fieldsFor(
  expected: readonly number[],
  wide: readonly string[],
  tokens: readonly Token[],
  isUnnamed: boolean,
): readonly string[] {
  const single = tokens.map(({ text }) => text);
  const lead = isUnnamed ? [''] : [];
  const splits = [wide, single, splitFirst(wide)].map((fields) => [...lead, ...fields]);
  for (const width of expected) {
    const fitting = splits.find((fields) => fields.length === width);
    if (fitting) return fitting;
  }
  const [first = '', ...rest] = single;
  return expected[0] === 2 ? [first, rest.join(' ')] : [first];
}

/** `Verksamhet Budget  Kommentar`: the wide gap parts only the last column. */
function splitFirst([first = '', ...rest]: readonly string[]): string[] {
  return [...first.split(/\s/), ...rest];
}
