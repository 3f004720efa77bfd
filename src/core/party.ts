import { showCell } from './cell';
import { remember } from './remember';

/** Who pays: a municipality, region, authority or company, named as in the key. */
export interface Party {
  readonly name: string;
  /** SCB's kommunkod, four digits; absent for everybody who is not a municipality. */
  readonly code?: string;
}

/** Finds the kommunkod of whatever way a municipality is written. The register knows; the core only asks. */
export type CodeOf = (input: string | number) => string | undefined;

/** The form in which two spellings of one name are equal: case, spaces and Unicode form do not matter. */
export const canonicalName = remember((text) => shownName(text).toLocaleLowerCase('sv'));

/** A name as it is shown, however many spaces it was written with. */
const shownName = remember((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim());

/**
 * The names that a text can stand for, the most literal first, so that a name which itself ends like a genitive
 * (Alingsås) is tried before anything is stripped from it.
 */
export const nameCandidates = remember((text): readonly string[] => {
  const exact = canonicalName(text).replace(/^\d{4} /, '');
  const base = exact.replace(/ (kommuns?|stads?)$/, '');
  if (base === exact) return [exact];
  return base.endsWith('s') ? [exact, base, base.slice(0, -1)] : [exact, base];
});

/** Reads `0680`, the number 680 or `0680 Jönköping` as the kommunkod `0680`; a cell with a number has lost its zero. */
export function readCode(input: string | number): string | undefined {
  const digits = /^(\d{3,4})(?:\s|$)/.exec(String(input).trim())?.[1];
  return digits?.padStart(4, '0');
}

export function toParty(cell: string | number, codeOf: CodeOf): Party {
  const name = shownName(showCell(cell));
  const code = codeOf(cell);
  return code === undefined ? { name } : { name, code };
}

/** More than there are municipalities, however they are written; without a limit hostile cells could fill the memory. */
const SPELLINGS_KEPT = 10_000;

/** Finds parties by any accepted spelling. */
export class PartyIndex {
  private readonly exact = new Map<string, number>();
  private readonly stripped = new Map<string, number>();
  private readonly codes = new Map<string, number>();
  /** Spellings that have been found: a column of formulas asks for the same few in every cell. */
  private readonly known = new Map<string | number, number>();
  /** How each party was written last, by its position. */
  private readonly written: (string | number | undefined)[] = [];
  private latest = 0;

  constructor(private readonly codeOf: CodeOf) {}

  /** Adds a party; gives the position of the one that already answers to the same name or kommunkod, if any. */
  add(party: Party, position: number): number | undefined {
    const names = nameCandidates(party.name);
    const code = party.code ?? this.codeOf(party.name);
    const same = this.named(canonicalName(party.name)) ?? this.coded(code) ?? this.namedAny(names);
    if (same !== undefined) return same;
    const [exact, ...shorter] = names;
    if (exact !== undefined) this.exact.set(exact, position);
    for (const name of shorter) if (!this.stripped.has(name)) this.stripped.set(name, position);
    if (party.code !== undefined) this.codes.set(party.code, position);
    this.written[position] = undefined;
    this.known.clear();
    return undefined;
  }

  find(input: string | number): number | undefined {
    const { written, latest } = this;
    // A column of formulas goes down the rows of its key, and a row of formulas stays with one of them.
    if (latest + 1 < written.length && written[latest + 1] === input) return (this.latest = latest + 1);
    if (written[latest] === input) return latest;
    const found = this.known.get(input) ?? this.search(input);
    if (found === undefined) return undefined;
    if (this.known.size >= SPELLINGS_KEPT) this.known.clear();
    this.known.set(input, found);
    this.written[found] = input;
    return (this.latest = found);
  }

  private search(input: string | number): number | undefined {
    const text = String(input);
    return (
      this.named(canonicalName(text)) ?? this.coded(this.codeOf(input)) ?? this.namedAny(nameCandidates(text))
    );
  }

  private named(name: string): number | undefined {
    return this.exact.get(name);
  }

  private coded(code: string | undefined): number | undefined {
    return code === undefined ? undefined : this.codes.get(code);
  }

  private namedAny(names: readonly string[]): number | undefined {
    for (const name of names) {
      const position = this.exact.get(name) ?? this.stripped.get(name);
      if (position !== undefined) return position;
    }
    return undefined;
  }
}

/** Nobody types a name of that length by mistake, and to compare it with all would take seconds. */
const LONGEST_NAME = 250;

/** The name that somebody who typed `input` most likely meant, or nothing if none is near. */
export function nearestName(input: string, names: Iterable<string>): string | undefined {
  if (input.length > LONGEST_NAME) return undefined;
  const typed = nameCandidates(input).at(-1) ?? '';
  let best: string | undefined;
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const name of names) {
    if (name.length > LONGEST_NAME) continue;
    const distance = Math.min(...nameCandidates(name).map((candidate) => editDistance(typed, candidate)));
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}
