/** Defined names are the same in Excel whatever their case. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('sv');
}
