import { useMemo } from 'react';
import type { Key } from '../../../../core/key/key';
import { fail, type Result } from '../../../../core/problem';
import type { KeyRecord, KeyRow } from '../../../../workbook/model';
import { useLanguage } from '../../../state/language';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import { readRows, type EditedRow } from './editedRows';

interface RowsPreview {
  readonly rows: readonly KeyRow[];
  /** Absent as long as nothing has been filled in. */
  readonly key: Result<Key> | undefined;
}

/** The key that the edited rows make, read as the sheet's own formulas will read it. */
export function usePreview(
  edited: readonly EditedRow[],
  label: string,
  keys: readonly KeyRecord[],
): RowsPreview {
  const api = useWorkbookApi();
  const language = useLanguage();
  return useMemo(() => {
    const { rows, calculated, problem } = readRows(edited, label, language);
    if (rows.length === 0) return { rows, key: undefined };
    if (problem) return { rows, key: fail(problem) };
    return { rows, key: api.previewKey({ label, facts: {}, rows: calculated }, keys) };
  }, [api, edited, label, keys, language]);
}
