import { createContext, useContext } from 'react';
import type * as workbook from '../../workbook';

/** What the pane asks of the workbook. The add-in gives it src/workbook; tests give it a workbook in memory. */
export type WorkbookApi = Pick<
  typeof workbook,
  | 'examples'
  | 'readWorkbook'
  | 'watchWorkbook'
  | 'readSelection'
  | 'readCells'
  | 'readAreas'
  | 'showCells'
  | 'insertCorrected'
  | 'createKey'
  | 'createPhaseIn'
  | 'previewKey'
  | 'readDraft'
  | 'editKey'
  | 'editFacts'
  | 'renameKey'
  | 'decideKey'
  | 'showKey'
  | 'deleteKey'
  | 'insertShares'
  | 'readAgreements'
  | 'createAgreement'
  | 'recordAnswer'
  | 'changeRule'
  | 'addConditionLine'
  | 'insertParticipants'
  | 'insertChange'
  | 'insertLimiter'
  | 'insertTariffTable'
  | 'insertLeastBudget'
  | 'createIndex'
  | 'readIndices'
  | 'insertRestated'
  | 'createScenarios'
  | 'chooseScenario'
  | 'addScenario'
  | 'renameScenario'
  | 'moveScenario'
  | 'deleteScenario'
  | 'chooseBase'
  | 'renameAssumption'
  | 'changeUnit'
  | 'moveAssumption'
  | 'deleteAssumption'
  | 'lastDeed'
  | 'undoLast'
  | 'addAssumption'
  | 'editAssumption'
  | 'readResultTable'
  | 'compareScenarios'
  | 'writeConsequences'
  | 'forgetInterrupted'
  | 'writeReport'
  | 'readItems'
  | 'createItems'
  | 'addItem'
  | 'editItem'
  | 'removeItem'
  | 'moveItem'
  | 'makeAssumption'
  | 'insertItemShares'
  | 'insertBackSolve'
  | 'insertExample'
  | 'insertPlan'
  | 'insertSettlement'
  | 'insertInvoices'
  | 'readSettlements'
  | 'planNewYear'
  | 'rollForward'
>;

/** Empty by default: the pane's views can then be loaded, and tested, without a line that knows Excel. */
export const WorkbookApiContext = createContext<WorkbookApi | undefined>(undefined);

export function useWorkbookApi(): WorkbookApi {
  const api = useContext(WorkbookApiContext);
  if (!api) throw new Error('The task pane was rendered without a workbook.');
  return api;
}
