import { isDark } from '../../src/taskpane/state/isDark';

test.each([
  ['#FFFFFF', false],
  ['#F3F2F1', false],
  ['#262626', true],
  ['#0a0a0a', true],
  ['#0000FF', true],
  ['#FFFF00', false],
  ['', false],
  [undefined, false],
])('the background %s of Office is dark: %s', (colour, dark) => expect(isDark(colour)).toBe(dark));
