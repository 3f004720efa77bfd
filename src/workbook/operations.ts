/**
 * What the task pane does in the workbook when somebody asks for it. It is fetched after the first view, so every one of
 * these answers with a promise.
 */
export type { ChangeRequest, ChangeSide, Restating } from './change/changeRequest';
export { insertChange } from './change/insertChange';
export {
  insertCorrected,
  type CorrectedColumn,
  type CorrectedRequest,
  type CorrectedTable,
} from './audit/insertCorrected';
export { readAreas, type Areas } from './audit/readAreas';
export { showCells } from './audit/showCells';
export { insertExample } from './examples';
export type {
  ComparedScenario,
  CompareRequest,
  Comparison,
  Progress,
  ResultTable,
} from './compare/comparison';
export { compareScenarios, type CompareOptions } from './compare/compareScenarios';
export { readResultTable } from './compare/readResultTable';
export { writeConsequences, type BasisColumn, type ConsequenceOptions } from './compare/writeConsequences';
export { forgetInterrupted } from './compare/restoreScenario';
export { commentCell } from './explain/commentCell';
export { insertExplanation, insertFormula, type ExplanationTable } from './explain/insertExplanation';
export type {
  AmountOrigin,
  AskedShare,
  AssumptionUse,
  CellMatter,
  CellReading,
  ShareQuestion,
} from './explain/question';
export { readCell } from './explain/readCell';
export { insertLeastBudget, type LeastBudgetRequest } from './insert/leastBudget';
export { insertLimiter, type LimiterPayer, type LimiterRequest } from './insert/limiter';
export { insertShares } from './insert/insertShares';
export { insertTariffTable, type TariffTableRequest } from './insert/tariffTable';
export { addConditionLine, type ConditionLineRequest } from './participation/addConditionLine';
export type { Agreement, AgreementDraft, AnswerFacts, AnswerRow } from './participation/agreement';
export { createAgreement } from './participation/createAgreement';
export {
  insertParticipants,
  type ParticipantChange,
  type ParticipantsRequest,
} from './participation/insertParticipants';
export { readAgreements } from './participation/readAgreements';
export { changeRule, recordAnswer, type GivenAnswer } from './participation/recordAnswer';
export { addItem } from './items/addItem';
export type { BackSolveFigure, BackSolveRequest } from './items/backSolve';
export { createItems } from './items/createItems';
export { editItem } from './items/editItem';
export { insertBackSolve } from './items/insertBackSolve';
export { makeAssumption } from './items/makeAssumption';
export { moveItem } from './items/moveItem';
export { removeItem } from './items/removeItem';
export { insertItemShares } from './items/insertItemShares';
export type {
  ItemBlock,
  ItemCell,
  ItemDraft,
  ItemField,
  ItemRecord,
  Overhead,
  OverheadBase,
} from './items/item';
export { readItems } from './items/readItems';
export { createIndex, type IndexDraft } from './prices/createIndex';
export { insertRestated, type RestateRequest } from './prices/insertRestated';
export { readIndices, type PriceIndex } from './prices/readIndices';
export { insertPlan } from './plan/insertPlan';
export type { PlanRequest, PlanYear } from './plan/planRequest';
export { createKey } from './keys/createKey';
export { decideKey } from './keys/decideKey';
export { editFacts } from './keys/editFacts';
export { editKey } from './keys/editKey';
export { createPhaseIn, type PhaseInRequest } from './keys/phaseIn';
export { readDraft } from './keys/readDraft';
export { deleteKey } from './keys/deleteKey';
export { renameKey } from './keys/renameKey';
export { showKey } from './keys/showKey';
export { insertInvoices } from './year/insertInvoices';
export { insertSettlement } from './year/insertSettlement';
export type { NewYearStep } from './year/newYearStep';
export { planNewYear } from './year/planNewYear';
export { readSettlements } from './year/readSettlements';
export { rollForward } from './year/rollForward';
export type { InvoiceRequest, SettlementRequest, SettlementSheet, YearKey } from './year/yearRequest';
export type { ReportRequest } from './report/report';
export { writeReport, type WrittenReport } from './report/writeReport';
export { addAssumption } from './scenarios/addAssumption';
export { changeUnit, renameAssumption } from './scenarios/changeAssumption';
export { chooseBase } from './scenarios/chooseBase';
export { deleteAssumption } from './scenarios/deleteAssumption';
export { deleteScenario, type DeletedScenario } from './scenarios/deleteScenario';
export { moveAssumption } from './scenarios/moveAssumption';
export { moveScenario } from './scenarios/moveScenario';
export { undoLast, type Deed } from './journal';
export { addScenario } from './scenarios/addScenario';
export { chooseScenario } from './scenarios/chooseScenario';
export { createScenarios } from './scenarios/createScenarios';
export { editAssumption } from './scenarios/editAssumption';
export { renameScenario } from './scenarios/renameScenario';
export { readCells, readSelection } from './selection';
export * from './sharing';
