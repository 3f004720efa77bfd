import type { Problem } from '../../../../../core/problem';
import type { ChangeSide } from '../../../../../workbook';
import type { KeyRecord } from '../../../../../workbook/model';

/** Before or after, once all of it is known. */
export interface Side {
  readonly amount: number;
  readonly record: KeyRecord;
  /** As the assumption states it, `tkr, 2016 års prisnivå`; empty for an amount of one's own. */
  readonly unit: string;
  /** Where amount and key come from, so that the sheet can refer to it. */
  readonly source: ChangeSide;
}

/** What is still to be chosen, filled in or mended before a side can be used. */
export type Missing =
  | { readonly kind: 'amount' | 'key' }
  | { readonly kind: 'amountBlank' | 'keyBlank'; readonly assumption: string; readonly scenario: string }
  | {
      readonly kind: 'amountText' | 'keyUnknown';
      readonly assumption: string;
      readonly scenario: string;
      readonly shown: string;
    }
  | { readonly kind: 'notOneCell' | 'blankCell'; readonly address: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

export type SideResult =
  { readonly ok: true; readonly side: Side } | { readonly ok: false; readonly missing: Missing };

export function missing(what: Missing): SideResult & { ok: false } {
  return { ok: false, missing: what };
}

/** A key that can be shared by, or why it cannot. */
export function withKey(record: KeyRecord | undefined, make: (record: KeyRecord) => SideResult): SideResult {
  if (!record) return missing({ kind: 'key' });
  return record.key.ok ? make(record) : missing({ kind: 'problem', problem: record.key.problem });
}
