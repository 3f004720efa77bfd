import fc from 'fast-check';
import { BlockQueue, type Rows } from '../../src/workbook/sharing/image/blockQueue';

/** A sheet that remembers which of its rows it was given. */
function sheetOf(name: string, rows: number, columns: number): Rows & { readonly given: number[] } {
  const given: number[] = [];
  return {
    name,
    given,
    used: { sheet: name, row: 3, column: 1, rows, columns },
    addRows: (read = []) => given.push(...read.map(([first]) => Number(first))),
  };
}

const size = fc.record({ rows: fc.integer({ min: 1, max: 300 }), columns: fc.integer({ min: 1, max: 40 }) });

test('every row is read once and in its order, and no more cells at once than were asked for', () => {
  fc.assert(
    fc.property(fc.array(size, { maxLength: 4 }), fc.integer({ min: 30, max: 5000 }), (sizes, most) => {
      const sheets = sizes.map(({ rows, columns }, i) => sheetOf(`Blad ${i}`, rows, columns));
      const queue = new BlockQueue(sheets);
      while (queue.cells > 0) {
        const blocks = queue.next(most);
        const cells = blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
        expect(cells <= most || (blocks.length === 1 && blocks[0]?.rows === 1)).toBe(true);
        queue.add(
          blocks,
          blocks.map(({ row, rows }) => [Array.from({ length: rows }, (_, r) => [row + r])]),
        );
      }
      for (const [i, { given }] of sheets.entries())
        expect(given).toEqual(Array.from({ length: sizes[i]?.rows ?? 0 }, (_, r) => 3 + r));
    }),
    { numRuns: 60 },
  );
});
