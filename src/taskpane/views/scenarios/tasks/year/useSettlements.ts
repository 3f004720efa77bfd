import { useEffect, useState } from 'react';
import type { Result } from '../../../../../core/problem';
import type { SettlementSheet } from '../../../../../workbook';
import type { WorkbookContent } from '../../../../../workbook/model';
import { asResult } from '../../../../state/asResult';
import { useWorkbookApi } from '../../../../state/WorkbookApi';

export type Settlements = Result<SettlementSheet[]> | undefined;

/** The settlement sheets of the workbook, read again whenever the workbook has been; nothing until the first reading. */
export function useSettlements(content: WorkbookContent): Settlements {
  const api = useWorkbookApi();
  const [settlements, setSettlements] = useState<Settlements>();

  useEffect(() => {
    let isLatest = true;
    void asResult(() => api.readSettlements()).then((read) => {
      if (isLatest) setSettlements(read);
    });
    return () => {
      isLatest = false;
    };
  }, [api, content]);

  return settlements;
}
