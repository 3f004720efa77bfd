/**
 * Gives a label a name that Excel accepts: `Folkmängd 2016` becomes `Folkmängd_2016`. Names and tables share one space
 * in a workbook, without regard to case, and must not look like a reference: `PKS2018` and `LSS2018` are cells, `R` and
 * `C` the current row and column.
 */
export function allocateName(label: string, isTaken: (name: string) => boolean): string {
  const legal = toLegalName(label);
  if (!isTaken(legal)) return legal;
  let number = 2;
  while (isTaken(`${legal}_${number}`)) number++;
  return `${legal}_${number}`;
}

/** Excel's limit is 255 characters; a table's prefix and a number must have room. */
const LONGEST = 200;

function toLegalName(label: string): string {
  const words = label.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['Nyckel'];
  const name = words.join('_').slice(0, LONGEST);
  if (/^\p{N}/u.test(name)) return `_${name}`;
  if (/^[a-z]{1,3}\d+$/i.test(name)) return name.replace(/\d+$/, '_$&');
  return looksLikeRowOrColumn(name) || /^(true|false|sant|falskt)$/i.test(name) ? `${name}_` : name;
}

function looksLikeRowOrColumn(name: string): boolean {
  return /^(r\d*)?(c\d*)?$/i.test(name);
}

export function sameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

export function foldName(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('sv');
}
