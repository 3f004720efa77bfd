import { useEffect, useState } from 'react';
import type { Result } from '../../../../../core/problem';
import type { ItemBlock } from '../../../../../workbook';
import type { WorkbookContent } from '../../../../../workbook/model';
import { asResult } from '../../../../state/asResult';
import { useWorkbookApi } from '../../../../state/WorkbookApi';

/** The items of the workbook, read again whenever the workbook has been; nothing until the first reading. */
export function useItems(content: WorkbookContent): Result<ItemBlock | undefined> | undefined {
  const api = useWorkbookApi();
  const [items, setItems] = useState<Result<ItemBlock | undefined>>();

  useEffect(() => {
    let isLatest = true;
    void asResult(() => api.readItems()).then((read) => {
      if (isLatest) setItems(read);
    });
    return () => {
      isLatest = false;
    };
  }, [api, content]);

  return items;
}
