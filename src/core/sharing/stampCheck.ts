/** What a received list of stamps says of a key, beside our own copy of it. */
export type StampCheck =
  | {
      readonly kind: 'matches';
      readonly label: string;
      readonly digits: string;
      /** What they call it, where that is another name than ours. */
      readonly named?: string;
    }
  | {
      readonly kind: 'differs';
      readonly label: string;
      readonly digits: string;
      readonly given: string;
      /** Which of the eight digits, from 0. */
      readonly positions: readonly number[];
      /** Another key of ours that has just these digits. */
      readonly alsoOf?: string;
    }
  /** No key here has that name or those digits. */
  | { readonly kind: 'unknown'; readonly named: string; readonly given: string }
  /** The line names a key, but eight digits cannot be read from it. */
  | { readonly kind: 'unreadable'; readonly label: string; readonly line: string }
  /** The text does not mention a key that is here. */
  | { readonly kind: 'missing'; readonly label: string; readonly digits: string }
  /** A key here is broken and has no stamp to compare. */
  | { readonly kind: 'broken'; readonly label: string };
