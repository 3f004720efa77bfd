import { useEffect, useState } from 'react';
import type { Result } from '../../../../core/problem';
import type { Areas } from '../../../../workbook/audit/readAreas';
import type { WorkbookContent } from '../../../../workbook/model';
import { asResult } from '../../../state/asResult';
import { useWorkbookApi } from '../../../state/WorkbookApi';

/** The areas at an address, read again whenever the workbook has been; nothing for a blank address. */
export function useAreas(address: string, content: WorkbookContent): Result<Areas> | undefined {
  const api = useWorkbookApi();
  const [areas, setAreas] = useState<Result<Areas>>();

  useEffect(() => {
    let isLatest = true;
    if (address === '') setAreas(undefined);
    else {
      void asResult(() => api.readAreas(address)).then((read) => {
        if (isLatest) setAreas(read);
      });
    }
    return () => {
      isLatest = false;
    };
  }, [address, api, content]);

  return areas;
}
