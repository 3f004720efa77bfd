import type { Problem } from '../../../../core/problem';
import type { ChosenFile } from './chosenFile';

const MEGABYTE = 1_000_000;
/** Workbooks of municipalities are a few megabytes; more than this would hold up the pane for minutes. */
const MOST_MEGABYTES = 30;

const ENDINGS = ['xls', 'xlsm', 'xlsb', 'csv', 'ods', 'pdf'] as const;

/** Why a file is not read at all, by its name and its first bytes: the name may lie, the bytes do not. */
export function refuseFile({ name, bytes }: ChosenFile): Problem | undefined {
  const megabytes = bytes.byteLength / MEGABYTE;
  if (megabytes > MOST_MEGABYTES)
    return { kind: 'fileTooLarge', file: name, megabytes, most: MOST_MEGABYTES };
  if (isOle(bytes)) return isEncrypted(bytes) ? { kind: 'fileEncrypted', file: name } : notXlsx(name, 'xls');
  const ending = ENDINGS.find((each) => name.toLowerCase().endsWith(`.${each}`));
  if (ending) return notXlsx(name, ending);
  return startsWith(bytes, [0x50, 0x4b]) ? undefined : notXlsx(name, 'other');
}

function notXlsx(file: string, found: (typeof ENDINGS)[number] | 'other'): Problem {
  return { kind: 'fileNotXlsx', file, found };
}

/** Excel 97 files, and workbooks with a password, are compound files ([MS-CFB] 2.2). */
function isOle(bytes: ArrayBuffer): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
}

/** A workbook with a password is a stream of that name in the compound file ([MS-OFFCRYPTO] 2.3.4.4). */
function isEncrypted(bytes: ArrayBuffer): boolean {
  const text = new TextDecoder('utf-16le').decode(bytes.slice(0, bytes.byteLength & ~1));
  return text.includes('EncryptedPackage');
}

function startsWith(bytes: ArrayBuffer, magic: readonly number[]): boolean {
  const first = new Uint8Array(bytes, 0, Math.min(magic.length, bytes.byteLength));
  return first.length === magic.length && magic.every((byte, i) => first[i] === byte);
}
