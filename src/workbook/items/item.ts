import type { Measure } from '../../core/measure';
import type { Entry } from '../model';

/** What an overhead is a percentage of; the words stand in the cells. */
export type OverheadBase = 'Budget' | 'Bidrag' | 'Netto';
export const OVERHEAD_BASES: readonly OverheadBase[] = ['Budget', 'Bidrag', 'Netto'];

export interface Overhead {
  /** 0,15 for 15 %. */
  readonly percent: Entry;
  readonly base: OverheadBase;
  /** The item that the overhead helps to pay for; without it the overhead is only a cost. */
  readonly to?: string;
}

/** An activity that is paid for together, as it is to be written. Formulas are in English spelling. */
export interface ItemDraft {
  readonly name: string;
  readonly budget: Entry | '';
  readonly measure: Measure;
  /** The year whose prices the budget is stated in. */
  readonly priceLevel?: number;
  readonly grants?: Entry;
  /** Fees of participants and the like. */
  readonly income?: Entry;
  readonly overhead?: Overhead;
  /** From earlier years: a surplus lowers what is shared, a deficit (negative) raises it. */
  readonly carried?: Entry;
  /** The defined name of a key, or of an assumption that chooses one; empty where there is nothing to share. */
  readonly keyName: string;
  /** Only these of the key's parties take part: the item gets a key of its own, whose weights follow the key's. */
  readonly participants?: readonly string[];
  readonly step?: Entry;
}

/** The cells of an item that may have one value per scenario. */
export const ASSUMABLE = ['budget', 'grants', 'income', 'percent', 'carried', 'key', 'step'] as const;
export type ItemField = (typeof ASSUMABLE)[number];

/** A cell of an item as it stands in the sheet. */
export interface ItemCell {
  /** With the sheet: `Poster!B5`. */
  readonly address: string;
  /** What was typed: a number, a formula, or a text that should not be there; `''` for a blank. */
  readonly entry: string | number;
  readonly value: string | number;
  /** The defined name that the cell refers to, if it holds nothing else. */
  readonly name?: string;
}

/** A row of the block, whoever wrote it. */
export interface ItemRecord {
  readonly name: string;
  readonly cells: Readonly<Record<ItemField, ItemCell>>;
  readonly measure: string;
  readonly priceLevel: number | '';
  readonly base: string;
  readonly overheadTo: string;
  /** `Poster!B5:S5` without the sheet's other columns: where to show the item. */
  readonly address: string;
  /** Absent while the cell shows an error. */
  readonly toShare?: number;
  readonly parties?: number;
  /** What the row says of itself: `Kan fördelas`, `Nyckel saknas` … */
  readonly status: string;
}

/** The block `Poster` and whether its table of shares has a column for every item that has anything to share. */
export interface ItemBlock {
  readonly items: readonly ItemRecord[];
  readonly shares: 'none' | 'current' | 'outdated';
}
