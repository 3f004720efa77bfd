/**
 * The areas of an address such as `A4:A16;C4:C16` or, as Excel writes them itself, `Blad1!A4:A16,Blad1!C4:C16`. A
 * separator inside the quoted name of a sheet parts nothing.
 */
export function splitAreas(address: string): string[] {
  const areas = address.match(/(?:'(?:[^']|'')*'|[^';,])+/g) ?? [];
  return areas.map((area) => area.trim()).filter((area) => area !== '');
}
