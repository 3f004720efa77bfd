import type { Key } from '../../key/key';

/** A key that may lie behind a published table. */
export interface Candidate {
  readonly origin: Origin;
  readonly key: Key;
}

/** Where a candidate comes from, in what is needed to name it and to make a key of it. */
export type Origin =
  | {
      readonly kind: 'register';
      readonly measure: 'folkmängd' | 'skatteunderlag' | 'skattekraft';
      readonly year: number;
      /** `Kronobergs län`, `hela landet`; absent where the key is about the parties of the table. */
      readonly scope?: Scope;
    }
  /** `isRestricted`: only the parties of the table, where the key has more. */
  | { readonly kind: 'workbook'; readonly label: string; readonly isRestricted?: boolean }
  | { readonly kind: 'equal'; readonly scope?: Scope };

/** Whom a key is about where that is more than the parties of the table. */
export type Scope = { readonly kind: 'county'; readonly name: string } | { readonly kind: 'country' };

/**
 * Kronor per inhabitant are no key: shared by them, eight municipalities would pay about an eighth each. It is tried
 * because "andel skattekraft" has been read so, and only told where it reproduces every figure.
 */
export function isMistaken({ origin }: Candidate): boolean {
  return origin.kind === 'register' && origin.measure === 'skattekraft';
}
