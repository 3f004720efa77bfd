import { showCell } from './cell';

/** Who pays: a municipality, region, authority or company, named as in the key. */
export interface Party {
  readonly name: string;
  /** SCB's kommunkod, four digits; absent for everybody who is not a municipality. */
  readonly code?: string;
}

/** Finds the kommunkod of whatever way a municipality is written. The register knows; the core only asks. */
export type CodeOf = (input: string | number) => string | undefined;

/** The form in which two spellings of one name are equal: case, spaces and Unicode form do not matter. */
export function canonicalName(text: string): string {
  const known = canonicalNames.get(text);
  if (known !== undefined) return known;
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('sv');
  if (canonicalNames.size >= NAMES_KEPT) canonicalNames.clear();
  canonicalNames.set(text, name);
  return name;
}

/** A key is read anew with every weight that changes, and asks for the same names again, several times each. */
const canonicalNames = new Map<string, string>();
const NAMES_KEPT = 10_000;

/**
 * The names that a text can stand for, the most literal first, so that a name which itself ends like a genitive
 * (Alingsås) is tried before anything is stripped from it.
 */
export function nameCandidates(text: string): string[] {
  const exact = canonicalName(text).replace(/^\d{4} /, '');
  const base = exact.replace(/ (kommuns?|stads?)$/, '');
  if (base === exact) return [exact];
  return base.endsWith('s') ? [exact, base, base.slice(0, -1)] : [exact, base];
}

/** Reads `0680`, the number 680 or `0680 Jönköping` as the kommunkod `0680`; a cell with a number has lost its zero. */
export function readCode(input: string | number): string | undefined {
  const digits = /^(\d{3,4})(?:\s|$)/.exec(String(input).trim())?.[1];
  return digits?.padStart(4, '0');
}

export function toParty(cell: string | number, codeOf: CodeOf): Party {
  const name = showCell(cell).normalize('NFC').replace(/\s+/g, ' ').trim();
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

  constructor(private readonly codeOf: CodeOf) {}

  /** Adds a party; gives the position of the one that already answers to the same name or kommunkod, if any. */
  add(party: Party, position: number): number | undefined {
    const same = this.find(party.name);
    if (same !== undefined) return same;
    const [exact, ...shorter] = nameCandidates(party.name);
    if (exact !== undefined) this.exact.set(exact, position);
    for (const name of shorter) if (!this.stripped.has(name)) this.stripped.set(name, position);
    if (party.code !== undefined) this.codes.set(party.code, position);
    return undefined;
  }

  find(input: string | number): number | undefined {
    const known = this.known.get(input);
    if (known !== undefined) return known;
    const found = this.search(input);
    if (found === undefined) return undefined;
    if (this.known.size >= SPELLINGS_KEPT) this.known.clear();
    this.known.set(input, found);
    return found;
  }

  private search(input: string | number): number | undefined {
    const literal = this.exact.get(canonicalName(String(input)));
    if (literal !== undefined) return literal;
    const code = this.codeOf(input);
    if (code !== undefined && this.codes.has(code)) return this.codes.get(code);
    for (const name of nameCandidates(String(input))) {
      const position = this.exact.get(name) ?? this.stripped.get(name);
      if (position !== undefined) return position;
    }
    return undefined;
  }
}

/** The name that somebody who typed `input` most likely meant, or nothing if none is near. */
export function nearestName(input: string, names: Iterable<string>): string | undefined {
  const typed = nameCandidates(input).at(-1) ?? '';
  let best: string | undefined;
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const name of names) {
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
