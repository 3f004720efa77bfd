import type { HealthFinding } from '../../src/core/sharing/healthFinding';
import { expectOk, openWorkbook, type OpenWorkbook } from './openWorkbook';

async function checked(book: OpenWorkbook): Promise<readonly HealthFinding[]> {
  await book.excel.idle();
  return expectOk(await book.workbook.checkHealth()).findings;
}

async function withJonkoping(): Promise<OpenWorkbook> {
  const book = await openWorkbook();
  expectOk(await book.workbook.insertExample('jonkoping'));
  await book.excel.idle();
  return book;
}

test.each(['jonkoping', 'kronoberg', 'ekero', 'finsam', 'followUp'] as const)('%s is healthy', async (id) => {
  const book = await openWorkbook();
  expectOk(await book.workbook.insertExample(id));
  const findings = await checked(book);
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
});
