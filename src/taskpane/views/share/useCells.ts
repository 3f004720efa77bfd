import { useEffect, useState } from 'react';
import type { Result } from '../../../core/problem';
import { asResult } from '../../state/asResult';
import { useWorkbookApi } from '../../state/WorkbookApi';
import type { Cells, WorkbookContent } from '../../../workbook/model';

/** The cells at an address, read again whenever the workbook has been; nothing for a blank address. */
export function useCells(address: string, content: WorkbookContent): Result<Cells> | undefined {
  const api = useWorkbookApi();
  const [cells, setCells] = useState<Result<Cells>>();

  useEffect(() => {
    let isLatest = true;
    if (address === '') setCells(undefined);
    else {
      void asResult(() => api.readCells(address)).then((read) => {
        if (isLatest) setCells(read);
      });
    }
    return () => {
      isLatest = false;
    };
  }, [address, api, content]);

  return cells;
}
