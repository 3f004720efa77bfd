import type { KeyDraft, KeyRecord } from '../../../../workbook/model';

/** What both ways to make a key are given. */
export interface FormProps {
  readonly keys: readonly KeyRecord[];
  readonly busy: boolean;
  readonly onCreate: (draft: KeyDraft) => void;
}
