import type { Method } from '../../../core/allocation/methods';
import type { Key } from '../../../core/key/key';
import { foldName } from '../../naming';
import type { CellValue } from '../../cellValue';
import { blendEntries } from './blendEntries';
import { KeyBlock, type BlockContent } from './keyBlock';
import type { Native, NativeKeys, NativeParty, Term } from './native';
import { chooseDigits } from './precision';
import { SheetGrid } from './sheetGrid';
import { exactWeights, scaleWeights } from './wholeWeights';

/** Rounding rules that ordinary formulas can follow. */
const NATIVE_METHODS = ['largest-remainder', 'independent', 'largest-weight', 'first', 'last'];

const TITLE = [
  'Uträkning',
  'Bladet räknar fram de fördelade beloppen med vanliga formler. Det behövs så länge arbetsboken är fryst: ta inte bort det.',
  'Varje nyckel har sina parter och vikter till vänster, och varje belopp sina kolumner till höger. Ändras en vikt eller ett belopp räknas allt om.',
  'Nedåt är partens hela steg, Rest det som blir över. De steg som återstår går till de största resterna; vid lika avgör turordningen: störst vikt, lägst kommunkod, namn.',
];

type Refused = Extract<Native, { ok: false }>;

/**
 * The sheet with the calculation: a block for each level of a key, and in it columns for each amount. Addresses never
 * move once given: blocks are stacked with known heights, and grow to the right.
 */
export class Calculation {
  private readonly grid = new SheetGrid();
  private readonly blocks = new Map<Key, KeyBlock | Refused>();
  private readonly made: KeyBlock[] = [];
  private next = TITLE.length + 1;

  constructor(private readonly sheet: string) {
    this.grid.putDown(0, 0, TITLE);
  }

  /** A party's share as an expression that is valid on any sheet. */
  share(keys: NativeKeys, party: NativeParty, amount: Term, step: Term | undefined, method: Method): Native {
    return this.chosen(keys, (key) => this.shareBy(key, keys.sourceOf, party, { amount, step, method }));
  }

  /** A party's fraction, 0..1. */
  fraction(keys: NativeKeys, party: NativeParty): Native {
    return this.chosen(keys, (key) => this.fractionBy(key, keys.sourceOf, party));
  }

  /** The cell with a party's weight as a whole number, and what stands there now. */
  weight(
    key: Key,
    sourceOf: NativeKeys['sourceOf'],
    party: string,
  ): { text: string; value: number } | undefined {
    const block = key.nest || key.bounds || key.fixed ? undefined : this.blockOf(key, sourceOf);
    const place = placeOf(key, party);
    if (!(block instanceof KeyBlock) || place === undefined) return undefined;
    const text = block.fromOutside(block.weightCell(place).replace(/(\d+)$/, '$$$1'));
    return { text, value: block.content.whole[place] ?? 0 };
  }

  /** Formulas and texts from A1; nothing where no formula needs them. */
  cells(): readonly (readonly CellValue[])[] {
    return this.made.length > 0 ? this.grid.cells() : [];
  }

  /** Rows with the titles of blocks and the heads of their columns. */
  headings(): { readonly titles: readonly number[]; readonly heads: readonly number[] } {
    return { titles: this.made.map(({ top }) => top), heads: this.made.map((block) => block.row(0) - 1) };
  }

  /** What the key in force gives, and what the others would give if they were chosen. */
  private chosen({ choices, chosenBy }: NativeKeys, by: (key: Key) => Native): Native {
    const [first, ...others] = choices.map(({ key, stamp }) => ({ stamp, native: by(key) }));
    if (!first?.native.ok || chosenBy === undefined) return first?.native ?? NO_KEY;
    // IF in IF ends at the 64th, and a formula at 8 192 characters; a choice that is left out gives #N/A.
    const usable = [first, ...others]
      .slice(0, MOST_CHOICES)
      .flatMap(({ stamp, native }) => (native.ok ? [{ stamp, text: native.text }] : []));
    const text = usable.reduceRight(
      (otherwise, each) => `IF(${chosenBy}="${each.stamp.replaceAll('"', '""')}",${each.text},${otherwise})`,
      'NA()',
    );
    return { ok: true, text };
  }

  private shareBy(
    key: Key,
    sourceOf: NativeKeys['sourceOf'],
    party: NativeParty,
    shared: { amount: Term; step: Term | undefined; method: Method },
  ): Native {
    if (key.nest) return this.shareInNest(key, sourceOf, party, shared);
    if (!NATIVE_METHODS.includes(shared.method.names[1]))
      return { ok: false, why: { kind: 'method', method: shared.method.names[0] } };
    if (key.bounds || key.fixed) return { ok: false, why: { kind: 'bounds', key: key.label } };
    const block = this.blockOf(key, sourceOf);
    if (!(block instanceof KeyBlock)) return block;
    const place = placeOf(key, party.name);
    if (place === undefined) return { ok: true, text: 'NA()' };
    const group = block.group(shared.amount, shared.step, shared.method);
    if (!follows(party)) return { ok: true, text: group.share(place) };
    const match = `MATCH(${party.cell},${block.fromOutside(block.parts)},0)`;
    return { ok: true, text: `INDEX(${group.shares},${match})` };
  }

  /** The groups first, then what each of them got, as the allocation does it. */
  private shareInNest(
    { nest, label }: Key,
    sourceOf: NativeKeys['sourceOf'],
    party: NativeParty,
    shared: { amount: Term; step: Term | undefined; method: Method },
  ): Native {
    if (!nest) return NO_KEY;
    const { name } = party;
    const row = nest.top.parties.findIndex((group, i) => {
      const under = nest.under[i];
      return under ? placeOf(under, name) !== undefined : foldName(group.name) === foldName(name);
    });
    const group = nest.top.parties[row];
    if (!group) return { ok: true, text: 'NA()' };
    const above = this.shareBy(nest.top, sourceOf, { name: group.name }, shared);
    const under = nest.under[row];
    if (!above.ok || !under) return above;
    const amount: Term = { text: above.text, value: null };
    const inside = this.shareBy(under, sourceOf, { name }, { ...shared, amount });
    return inside.ok || inside.why.kind !== 'notExact'
      ? inside
      : { ok: false, why: { kind: 'notExact', key: label } };
  }

  private fractionBy(key: Key, sourceOf: NativeKeys['sourceOf'], party: NativeParty): Native {
    if (key.bounds || key.fixed) return { ok: false, why: { kind: 'bounds', key: key.label } };
    const block = this.blockOf(key, sourceOf);
    if (!(block instanceof KeyBlock)) return block;
    const place = placeOf(key, party.name);
    if (place === undefined) return { ok: true, text: 'NA()' };
    const weight = follows(party)
      ? `INDEX(${block.fromOutside(block.weights)},MATCH(${party.cell},${block.fromOutside(block.parts)},0))`
      : block.fromOutside(block.weightCell(place).replace(/(\d+)$/, '$$$1'));
    const fraction = `${weight}/${block.fromOutside(block.sum)}`;
    return { ok: true, text: `IF(${block.fromOutside(block.isCalculable)},${fraction},NA())` };
  }

  private blockOf(key: Key, sourceOf: NativeKeys['sourceOf']): KeyBlock | Refused {
    const known = this.blocks.get(key);
    if (known && !(known instanceof KeyBlock && known.isFull)) return known;
    const content = this.contentOf(key, sourceOf);
    const block = content ? new KeyBlock(this.grid, this.sheet, this.next, content) : tooLarge(key);
    if (block instanceof KeyBlock) {
      this.next = block.below;
      this.made.push(block);
    }
    this.blocks.set(key, block);
    return block;
  }

  private contentOf(key: Key, sourceOf: NativeKeys['sourceOf']): BlockContent | undefined {
    if (key.blend) return this.blendContent(key, key.blend, sourceOf);
    const source =
      key.isMade || key.parties.some(({ name }) => WILDCARD.test(name)) ? undefined : sourceOf(key);
    const exact = key.isMade ? exactWeights(key) : undefined;
    const scaled = exact ? { values: exact, scale: 1 } : key.isMade ? undefined : scaleWeights(key.weights);
    if (!scaled) return undefined;
    const entries = source
      ? key.parties.map(() => `=INDEX(${source.weights},MATCH(${PART_COLUMN}{row},${source.parties},0))`)
      : scaled.values.map((value) => value / scaled.scale);
    return withDigits({
      ...describe(key),
      source,
      entries,
      whole: scaled.values,
      scale: scaled.scale,
      needs: [],
    });
  }

  private blendContent(
    key: Key,
    portions: NonNullable<Key['blend']>,
    sourceOf: NativeKeys['sourceOf'],
  ): BlockContent | undefined {
    const parts = portions.map(({ key: part }) => this.blockOf(part, sourceOf));
    const blocks = parts.filter((part) => part instanceof KeyBlock);
    if (blocks.length < parts.length) return undefined;
    const { entries, whole } = blendEntries(key, portions, blocks);
    const needs = blocks.map(({ isCalculable }) => isCalculable);
    return withDigits({ ...describe(key), source: undefined, entries, whole, scale: 1, needs });
  }
}

const PART_COLUMN = '$A';
const MOST_CHOICES = 40;
const NO_KEY: Refused = { ok: false, why: { kind: 'unreadable', expression: '' } };

function tooLarge(key: Key): Refused {
  return { ok: false, why: { kind: 'notExact', key: key.label } };
}

function describe(key: Key): Pick<BlockContent, 'key' | 'title'> {
  return { key, title: key.label === '' ? 'Nyckel i celler' : `Nyckel: ${key.label}` };
}

function withDigits(content: Omit<BlockContent, 'digits'>): BlockContent | undefined {
  const sum = content.whole.reduce((total, weight) => total + weight, 0);
  const digits = chooseDigits(sum, Math.max(...content.whole));
  return digits && { ...content, digits };
}

function placeOf({ index }: Key, name: string): number | undefined {
  return index.find(name);
}

/** MATCH takes these in a text for wildcards. */
const WILDCARD = /[*?~]/;

function follows(party: NativeParty): party is Required<NativeParty> {
  return party.cell !== undefined && !WILDCARD.test(party.name);
}
