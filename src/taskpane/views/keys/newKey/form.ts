import type { KeyDraft, KeyRecord } from '../../../../workbook/model';

/** What every way to make a key is given. */
export interface FormProps {
  readonly keys: readonly KeyRecord[];
  readonly busy: boolean;
  readonly onCreate: (draft: KeyDraft) => void;
  /** For what makes its keys in another way than by a draft. */
  readonly onDone: () => void;
}
