import type { ValueReason } from '../../../core/sharing/frozenHow';
import type { Key } from '../../../core/key/key';
import type { Cell } from '../../../core/cell';

/** An ordinary formula's text in English spelling without `=`, or why there is none. */
export type Native =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: ValueReason };

/** An argument: its text, valid on any sheet, and what it is now. */
export interface Term {
  readonly text: string;
  readonly value: Cell;
}

/** Where the parties and weights of a key stand, as references that are valid on any sheet. */
export interface KeySource {
  /** `Nyckeltabell_PKS_2018[Part]`, or `Fördelning!$H$3:$H$14`. */
  readonly parties: string;
  /** `Nyckeltabell_PKS_2018[Vikt]`. */
  readonly weights: string;
  /** How many parties stand there, where the key is only some of them; absent where it is all. */
  readonly count?: number;
}

/** The key of a call: one, or the one that a cell chooses. */
export interface NativeKeys {
  /** The key in force now is the first. */
  readonly choices: readonly { readonly key: Key; readonly stamp: string }[];
  /** The reference whose text is the stamp of the key in force; absent where the key is always the same. */
  readonly chosenBy?: string;
  /** Where a key's weights stand; nothing for those that a formula makes, which are then constants. */
  readonly sourceOf: (key: Key) => KeySource | undefined;
}

/** Who is asked for: a name as the key knows it, or a cell that now holds one. */
export interface NativeParty {
  readonly name: string;
  /** Present where a cell says who it is: the formula follows it. */
  readonly cell?: string;
}
