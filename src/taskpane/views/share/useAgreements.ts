import { useEffect, useState } from 'react';
import type { Result } from '../../../core/problem';
import { asResult } from '../../state/asResult';
import { useWorkbookApi } from '../../state/WorkbookApi';
import type { Agreement } from '../../../workbook';
import type { WorkbookContent } from '../../../workbook/model';

/** The agreements of the workbook, read again whenever the workbook has been; nothing until the first reading. */
export function useAgreements(content: WorkbookContent): Result<Agreement[]> | undefined {
  const api = useWorkbookApi();
  const [agreements, setAgreements] = useState<Result<Agreement[]>>();

  useEffect(() => {
    let isLatest = true;
    void asResult(() => api.readAgreements()).then((read) => {
      if (isLatest) setAgreements(read);
    });
    return () => {
      isLatest = false;
    };
  }, [api, content]);

  return agreements;
}
