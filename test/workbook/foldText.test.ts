import { foldText } from '../../src/workbook/report/foldText';

const SENTENCE = 'Beloppen är en ögonblicksbild: de räknas inte om när arbetsboken ändras.';

test('a sentence that is wider than the page takes several lines, broken between words', () => {
  const lines = foldText({ cells: [SENTENCE], look: 'note' }, 200);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every(({ look }) => look === 'note')).toBe(true);
  expect(lines.every(({ cells: [text] }) => String(text).length <= 200 / 5.6)).toBe(true);
  expect(lines.map(({ cells }) => cells[0]).join(' ')).toBe(SENTENCE);
});

test('a sentence that has room stays one line', () => {
  expect(foldText({ cells: [SENTENCE] }, 2000)).toEqual([{ cells: [SENTENCE] }]);
});

test('a row of figures is never broken, however long its label is', () => {
  const row = { cells: [SENTENCE, 1, 2] };
  expect(foldText(row, 100)).toEqual([row]);
});
