import type JSZip from 'jszip';
import { fail, ok, type Result } from '../../../../core/problem';
import type { ChosenFile } from './chosenFile';
import { refuseFile } from './refuseFile';

/** A thousandth of this can be packed into a file that looks harmless. */
const MOST_UNPACKED = 300_000_000;

/** The parts of an .xlsx file by their paths, once it is known that they can be unpacked. */
export async function openPackage(file: ChosenFile, signal?: AbortSignal): Promise<Result<JSZip>> {
  const refused = refuseFile(file);
  if (refused) return fail(refused);
  const { default: Zip } = await import('jszip');
  try {
    const zip = await Zip.loadAsync(file.bytes);
    const size = await unpackedSize(zip, signal);
    if (signal?.aborted) return fail({ kind: 'sharingStopped' });
    if (size > MOST_UNPACKED) return fail(tooLarge(file.name));
    if (!zip.file('xl/workbook.xml')) return fail({ kind: 'fileNotXlsx', file: file.name, found: 'other' });
    return ok(zip);
  } catch (error) {
    return fail({ kind: 'fileDamaged', file: file.name, said: sayError(error) });
  }
}

function tooLarge(file: string) {
  return {
    kind: 'fileTooLarge',
    file,
    megabytes: MOST_UNPACKED / 1_000_000,
    most: MOST_UNPACKED / 1_000_000,
    isUnpacked: true,
  } as const;
}

/** Counted by unpacking: the sizes that a file states can be false. Stops where the limit is passed. */
async function unpackedSize(zip: JSZip, signal?: AbortSignal): Promise<number> {
  let total = 0;
  for (const entry of Object.values(zip.files)) {
    if (entry.dir) continue;
    total += await sizeOf(entry, MOST_UNPACKED - total);
    if (total > MOST_UNPACKED || signal?.aborted) break;
  }
  return total;
}

function sizeOf(entry: JSZip.JSZipObject, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0;
    // Documented (JSZip API, ZipObject#internalStream) and missing in its types.
    const stream = (entry as StreamedEntry).internalStream('uint8array');
    stream
      .on('data', (chunk) => {
        size += chunk.length;
        if (size <= most) return;
        stream.pause();
        resolve(size);
      })
      .on('error', reject)
      .on('end', () => resolve(size))
      .resume();
  });
}

type StreamedEntry = JSZip.JSZipObject & {
  internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array>;
};

export function sayError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
