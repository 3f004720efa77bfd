import { useEffect, useState } from 'react';
import type { Result } from '../../../../core/problem';
import { asResult } from '../../../state/asResult';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import type { PriceIndex } from '../../../../workbook';
import type { WorkbookContent } from '../../../../workbook/model';

/** The price indices of the workbook, read again whenever the workbook has been; nothing until the first reading. */
export function useIndices(content: WorkbookContent): Result<PriceIndex[]> | undefined {
  const api = useWorkbookApi();
  const [indices, setIndices] = useState<Result<PriceIndex[]>>();

  useEffect(() => {
    let isLatest = true;
    void asResult(() => api.readIndices()).then((read) => {
      if (isLatest) setIndices(read);
    });
    return () => {
      isLatest = false;
    };
  }, [api, content]);

  return indices;
}
