/** The functions come first, as in the add-in: they are associated when their script runs. */
export * as functions from '../../src/functions';
export * as workbook from '../../src/workbook';
export * as journal from '../../src/workbook/journal';
