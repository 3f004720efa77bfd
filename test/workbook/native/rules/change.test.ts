import { calculateInGrid } from '../../../setup/gridCells';
import { changeSheets } from './changeCases';

test('the four causes of a change are the same by ordinary formulas, for other amounts too', () => {
  const cases = changeSheets(150, 20261123);
  expect(cases.differences(calculateInGrid(cases.sheets)).slice(0, 3)).toEqual([]);
  expect(cases.count).toBe(600);
});
