import { createContext, useContext } from 'react';
import type { Result } from '../../core/problem';
import type { AssumptionDraft, Cells, InsertRequest, KeyDraft, WorkbookContent } from '../../workbook/model';

export type ExampleId = 'jonkoping' | 'kronoberg' | 'finsam';

/** What the pane asks of the workbook. The add-in gives it src/workbook; tests give it a workbook in memory. */
export interface WorkbookApi {
  readonly examples: readonly { readonly id: ExampleId }[];
  readWorkbook(): Promise<Result<WorkbookContent>>;
  watchWorkbook(onChange: () => void): Promise<() => Promise<void>>;
  readSelection(): Promise<Result<Cells>>;
  readCells(address: string): Promise<Result<Cells>>;
  createKey(draft: KeyDraft): Promise<Result<{ name: string; label: string }>>;
  renameKey(name: string, label: string): Promise<Result<void>>;
  decideKey(name: string): Promise<Result<void>>;
  showKey(name: string): Promise<Result<void>>;
  deleteKey(name: string, options?: { evenIfUsed?: boolean }): Promise<Result<void>>;
  insertShares(request: InsertRequest): Promise<Result<{ address: string }>>;
  createScenarios(labels: string[]): Promise<Result<void>>;
  chooseScenario(label: string): Promise<Result<void>>;
  addScenario(label: string, copyOf?: string): Promise<Result<void>>;
  renameScenario(from: string, to: string): Promise<Result<void>>;
  addAssumption(draft: AssumptionDraft): Promise<Result<{ name: string }>>;
  editAssumption(name: string, scenario: string, value: string | number): Promise<Result<void>>;
  insertExample(id: ExampleId): Promise<Result<{ sheet: string }>>;
}

/** Empty by default: the pane's views can then be loaded, and tested, without a line that knows Excel. */
export const WorkbookApiContext = createContext<WorkbookApi | undefined>(undefined);

export function useWorkbookApi(): WorkbookApi {
  const api = useContext(WorkbookApiContext);
  if (!api) throw new Error('The task pane was rendered without a workbook.');
  return api;
}
