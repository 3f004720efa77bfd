/** The workbook as the task pane sees it. Everything that knows Excel's cells, tables and names stands behind this. */
export * from './model';
export { examples, insertExample, type ExampleId } from './examples';
export { insertShares } from './insert/insertShares';
export { createKey } from './keys/createKey';
export { decideKey } from './keys/decideKey';
export { deleteKey } from './keys/deleteKey';
export { renameKey } from './keys/renameKey';
export { showKey } from './keys/showKey';
export { readWorkbook } from './readWorkbook';
export { addAssumption } from './scenarios/addAssumption';
export { addScenario } from './scenarios/addScenario';
export { chooseScenario } from './scenarios/chooseScenario';
export { createScenarios } from './scenarios/createScenarios';
export { editAssumption } from './scenarios/editAssumption';
export { renameScenario } from './scenarios/renameScenario';
export { readCells, readSelection } from './selection';
export { startWorkbook } from './start';
export { watchSelection, watchWorkbook } from './watch';
