/** Addresses as Excel writes them: `Nycklar!A1:B2`, `'Om fördelningen'!A1`. Rows and columns are counted from 0. */

export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return before > 0 ? columnLetters(before - 1) + letter : letter;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

function quoteSheet(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

export function onSheet(sheet: string, address: string): string {
  return `${quoteSheet(sheet)}!${address}`;
}

/** The sheet and the cells of an address; no sheet where it names none. */
export function splitAddress(address: string): { sheet?: string; cells: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { cells: address };
  const sheet = address
    .slice(0, at)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  return { sheet, cells: address.slice(at + 1) };
}

/** The form in which two references to one cell are equal: `='Nycklar'!$A$8` and `Nycklar!A8`. */
export function plainReference(reference: string): string {
  const { sheet, cells } = splitAddress(reference.replace(/^=/, ''));
  const plain = cells.replaceAll('$', '');
  return sheet === undefined ? plain : onSheet(sheet, plain);
}
