/** The functions come first, as in the add-in: they are associated when their script runs. */
export * as functions from '../../src/functions';
import * as atOnce from '../../src/workbook';
import { restoreInterrupted } from '../../src/workbook/compare/restoreScenario';
import * as operations from '../../src/workbook/operations';
import { removeUnfinishedFreeze } from '../../src/workbook/sharing/freeze/removeUnfinishedFreeze';
export * as journal from '../../src/workbook/journal';

export const workbook = { ...atOnce, ...operations, restoreInterrupted, removeUnfinishedFreeze };
