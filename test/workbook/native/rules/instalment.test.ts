import { calculateInGrid } from '../../../setup/gridCells';
import { instalmentSheets } from './instalmentCases';

test('an instalment is the same by an ordinary formula', () => {
  const cases = instalmentSheets(1500, 20261123);
  expect(cases.differences(calculateInGrid(cases.sheets)).slice(0, 3)).toEqual([]);
});
