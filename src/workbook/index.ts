/**
 * The workbook as the task pane sees it. Everything that knows Excel's cells, tables and names stands behind this. Here is
 * what the first view needs, and what answers at once; the operations are fetched after it.
 */
export * from './model';
export type * from './operations';
export { EXAMPLES, type ExampleId } from './examples/exampleIds';
export { lastDeed } from './journal/steps';
export { previewKey } from './keys/draftCells';
export { readWorkbook } from './readWorkbook';
export { readFreeze } from './sharing/freeze/readFreeze';
export { readProvenance } from './sharing/receive/readProvenance';
export { startWorkbook } from './start';
export { watchSelection, watchWorkbook } from './watch';
