import { useMemo } from 'react';
import type { Key } from '../../../../core/key/key';
import type { Result } from '../../../../core/problem';
import type { KeyRecord } from '../../../../workbook/model';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import { calculated, toPortions, type EditedPortion } from './portions';

/** The key that the blend makes; nothing until every row is filled in. */
export function useBlendPreview(
  edited: readonly EditedPortion[],
  label: string,
  keys: readonly KeyRecord[],
): Result<Key> | undefined {
  const api = useWorkbookApi();
  return useMemo(() => {
    const portions = toPortions(calculated(edited));
    return portions && api.previewKey({ kind: 'blend', label, facts: {}, portions }, keys);
  }, [api, edited, label, keys]);
}
