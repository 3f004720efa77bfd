import { calculateInGrid } from '../../../setup/gridCells';
import { tariffSheets } from './tariffCases';

test('a fee is the same by an ordinary formula, also when the table changes', () => {
  const cases = tariffSheets(1500, 20261123);
  expect(cases.differences(calculateInGrid(cases.sheets)).slice(0, 3)).toEqual([]);
  expect(cases.count).toBeGreaterThan(1000);
});
