import { createContext, useContext } from 'react';
import type * as workbook from '../../workbook';
import type * as operations from '../../workbook/operations';

/** What the pane asks of the workbook. The add-in gives it src/workbook; tests give it a workbook in memory. */
export type WorkbookApi = Omit<typeof workbook, 'startWorkbook' | 'EXAMPLES'> & Operations;

/** What is done in the workbook when somebody asks for it. */
export type Operations = typeof operations;

/** Empty by default: the pane's views can then be loaded, and tested, without a line that knows Excel. */
export const WorkbookApiContext = createContext<WorkbookApi | undefined>(undefined);

export function useWorkbookApi(): WorkbookApi {
  const api = useContext(WorkbookApiContext);
  if (!api) throw new Error('The task pane was rendered without a workbook.');
  return api;
}
