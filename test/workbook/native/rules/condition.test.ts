import { calculateInGrid } from '../../../setup/gridCells';
import { conditionSheets } from './conditionCases';

test('a condition has the same outcome by an ordinary formula, also when answers and rule change', () => {
  const cases = conditionSheets(1500, 20261123);
  expect(cases.differences(calculateInGrid(cases.sheets)).slice(0, 3)).toEqual([]);
  expect(cases.count).toBeGreaterThan(500);
});
