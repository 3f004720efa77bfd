import { useEffect, useState } from 'react';
import type { Result } from '../../../../../core/problem';
import type { ResultTable } from '../../../../../workbook/compare/comparison';
import { asResult } from '../../../../state/asResult';
import { useWorkbookApi } from '../../../../state/WorkbookApi';

/** The table at an address; nothing for a blank address, or while it is read. */
export function useResultTable(address: string): Result<ResultTable> | undefined {
  const api = useWorkbookApi();
  const [table, setTable] = useState<Result<ResultTable>>();

  useEffect(() => {
    let isLatest = true;
    setTable(undefined);
    if (address !== '') {
      void asResult(() => api.readResultTable(address)).then((read) => {
        if (isLatest) setTable(read);
      });
    }
    return () => {
      isLatest = false;
    };
  }, [address, api]);

  return table;
}
