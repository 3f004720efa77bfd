import { foldName } from '../naming';

/** The names of a workbook, which defined names and tables share. */
interface TakenNames {
  /** True if one of the names is in use. A name that points nowhere any more is free to be used again. */
  isTaken(...names: string[]): boolean;
  /** Lets a name point to a cell. One that points nowhere is mended, so that the formulas that use it work again. */
  set(name: string, reference: string): void;
}

export async function readTakenNames(context: Excel.RequestContext): Promise<TakenNames> {
  const names = context.workbook.names.load('items/name,items/formula');
  const tables = context.workbook.tables.load('items/name');
  await context.sync();
  const lost = new Map<string, Excel.NamedItem>();
  const taken = new Set(tables.items.map((table) => foldName(table.name)));
  for (const item of names.items) {
    if (String(item.formula).includes('#REF!')) lost.set(foldName(item.name), item);
    else taken.add(foldName(item.name));
  }
  return {
    isTaken: (...candidates) => candidates.some((name) => taken.has(foldName(name))),
    set(name, reference) {
      const item = lost.get(foldName(name));
      if (item) item.formula = `=${reference}`;
      else context.workbook.names.add(name, `=${reference}`);
      lost.delete(foldName(name));
      taken.add(foldName(name));
    },
  };
}
