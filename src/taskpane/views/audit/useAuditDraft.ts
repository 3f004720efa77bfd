import { useState } from 'react';
import { useWorkbookApi, type WorkbookApi } from '../../state/WorkbookApi';
import { EMPTY_TABLE, type TableDraft } from './table/useTableReading';

/** Everything that has been filled in. */
export interface AuditDraft {
  readonly table: TableDraft;
  readonly sister: TableDraft;
  readonly hasSister: boolean;
  /** The defined name of the key to compare with; empty for none. */
  readonly keyName: string;
  readonly step: number | '';
}

const EMPTY: AuditDraft = {
  table: EMPTY_TABLE,
  sister: EMPTY_TABLE,
  hasSister: false,
  keyName: '',
  step: '',
};

/** A view begins anew when it is opened from Mer, but nobody pastes the same table twice gladly. */
const kept = new WeakMap<WorkbookApi, AuditDraft>();

export function useAuditDraft(): [AuditDraft, (change: Partial<AuditDraft>) => void] {
  const api = useWorkbookApi();
  const [draft, setDraft] = useState(() => kept.get(api) ?? EMPTY);

  function change(changes: Partial<AuditDraft>): void {
    setDraft((before) => {
      const after = { ...before, ...changes };
      kept.set(api, after);
      return after;
    });
  }
  return [draft, change];
}
