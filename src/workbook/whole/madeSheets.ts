/**
 * The sheets that the add-in has made since it was started. What is taken away when an operation fails is among them
 * alone: a colleague may add a sheet at the same moment.
 */
const made: string[] = [];

/** Adds a sheet to the workbook; every operation does it here. */
export function addWorksheet({ workbook }: Excel.RequestContext, name: string): Excel.Worksheet {
  made.push(name);
  return workbook.worksheets.add(name);
}

export function countMade(): number {
  return made.length;
}

export function madeSince(count: number): ReadonlySet<string> {
  return new Set(made.slice(count));
}
