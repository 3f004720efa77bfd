import type { ExcelHost, SavedHost } from '../host/excelHost';
import type { OpenOptions } from '../xlsx/openXlsx';

/** A workbook goes out of the page and comes in as an .xlsx file. What reads and writes it is fetched when asked for. */
export async function writeXlsx(host: ExcelHost): Promise<Uint8Array> {
  const { saveXlsx } = await import('../xlsx/saveXlsx');
  return saveXlsx(host);
}

export async function readXlsx(bytes: Uint8Array | ArrayBuffer, options: OpenOptions): Promise<SavedHost> {
  const { openXlsx } = await import('../xlsx/openXlsx');
  return openXlsx(bytes, options);
}

export function download(bytes: Uint8Array, name: string): void {
  const file = new Blob([bytes as BlobPart], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
  const href = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
