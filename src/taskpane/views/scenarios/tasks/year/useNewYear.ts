import { useEffect, useState } from 'react';
import type { Result } from '../../../../../core/problem';
import type { NewYearStep } from '../../../../../workbook';
import type { WorkbookContent } from '../../../../../workbook/model';
import { asResult } from '../../../../state/asResult';
import { useWorkbookApi } from '../../../../state/WorkbookApi';

/** What can be done for the next year, listed again whenever the workbook has been read; nothing while it is looked for. */
export function useNewYear(
  year: number | undefined,
  content: WorkbookContent,
): Result<NewYearStep[]> | undefined {
  const api = useWorkbookApi();
  const [listed, setListed] = useState<{ year: number; steps: Result<NewYearStep[]> }>();

  useEffect(() => {
    let isLatest = true;
    if (year !== undefined) {
      void asResult(() => api.planNewYear(year)).then((steps) => {
        if (isLatest) setListed({ year, steps });
      });
    }
    return () => {
      isLatest = false;
    };
  }, [year, api, content]);

  return listed && listed.year === year ? listed.steps : undefined;
}
