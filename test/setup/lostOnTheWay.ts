import type { ExcelHost } from '../../workbench/host/excelHost';
import { contentOf } from './workbookContent';

type Content = ReturnType<typeof contentOf>;

/** What of a workbook has changed since, part by part: an empty list is a workbook that came back whole. */
export function lostOnTheWay(before: Content, host: ExcelHost): string[] {
  const after = contentOf(host);
  const lost = (['active', 'customXml', 'properties', 'comments'] as const).filter(
    (part) => !alike(before[part], after[part]),
  );
  return [
    ...lost,
    ...missing('name', before.names, after.names),
    ...before.tables.flatMap((table) => {
      const found = after.tables.find(({ name }) => name === table.name);
      const changed = Object.keys(table).filter((key) => !alike(at(table, key), at(found, key)));
      return changed.map((key) => `table ${key}`);
    }),
    ...before.sheets.flatMap((sheet) => {
      const found = after.sheets.find(({ name }) => name === sheet.name);
      const changed = Object.keys(sheet).filter(
        (key) => key !== 'cells' && !alike(at(sheet, key), at(found, key)),
      );
      return [...changed.map((key) => `sheet ${key}`), ...lostOfCells(sheet.cells, found?.cells ?? {})];
    }),
  ].filter((what, i, all) => all.indexOf(what) === i);
}

function lostOfCells(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return Object.entries(before).flatMap(([address, cell]) =>
    ['formula', 'value', 'type', 'format', 'style', 'border']
      .filter((key) => !alike(at(cell, key), at(after[address], key)))
      .map((key) => `cell ${key}`),
  );
}

const missing = (what: string, before: { name: string }[], after: { name: string }[]): string[] =>
  before.filter((item) => !after.some((other) => alike(item, other))).map(({ name }) => `${what} ${name}`);

const at = (item: unknown, key: string): unknown => (item as Record<string, unknown> | undefined)?.[key];

/** Numbers are alike to the fifteen digits that Excel shows. */
function alike(a: unknown, b: unknown): boolean {
  return text(a) === text(b);
}

const text = (item: unknown): string =>
  JSON.stringify(item, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(15)) : value,
  ) ?? '';
