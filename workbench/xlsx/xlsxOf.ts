import type { Headless } from '../jsdom';
import { saveXlsx } from './saveXlsx';

/** The open workbook as an .xlsx file, once everything has been calculated. */
export async function xlsxOf({ excel }: { excel: Headless }): Promise<Uint8Array> {
  await excel.idle();
  return saveXlsx(excel.host);
}
