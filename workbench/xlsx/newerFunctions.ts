/**
 * Functions that came after Excel 2007 stand in the file with a prefix ([MS-XLSX] 2.3.3, future functions); those of
 * the second list with a longer one. Only what the product and ordinary workbooks use.
 */
const FUTURE = [
  ...[
    'AGGREGATE',
    'CEILING.MATH',
    'FLOOR.MATH',
    'IFNA',
    'XOR',
    'DAYS',
    'ISFORMULA',
    'FORMULATEXT',
    'SHEET',
    'SHEETS',
  ],
  ...['CONCAT', 'TEXTJOIN', 'IFS', 'SWITCH', 'MAXIFS', 'MINIFS', 'XLOOKUP', 'XMATCH', 'UNIQUE', 'SORTBY'],
  ...[
    'SEQUENCE',
    'RANDARRAY',
    'LET',
    'LAMBDA',
    'TAKE',
    'DROP',
    'VSTACK',
    'HSTACK',
    'TOCOL',
    'TOROW',
    'WRAPROWS',
  ],
  ...[
    'WRAPCOLS',
    'CHOOSECOLS',
    'CHOOSEROWS',
    'EXPAND',
    'TEXTSPLIT',
    'TEXTBEFORE',
    'TEXTAFTER',
    'ARRAYTOTEXT',
  ],
  ...['BYROW', 'BYCOL', 'MAP', 'REDUCE', 'SCAN', 'MAKEARRAY', 'RANK.EQ', 'RANK.AVG', 'MODE.SNGL', 'STDEV.S'],
];
const SORTING = ['FILTER', 'SORT'];

const FUTURE_NAME = new RegExp(String.raw`(?<![\w.])(${names(FUTURE)})(?=\()`, 'gi');
const SORTING_NAME = new RegExp(String.raw`(?<![\w.])(${names(SORTING)})(?=\()`, 'gi');

/** `IFNA(` → `_xlfn.IFNA(`, in code without texts. */
export const withPrefixes = (code: string): string =>
  code.replace(FUTURE_NAME, '_xlfn.$1').replace(SORTING_NAME, '_xlfn._xlws.$1');

export const withoutPrefixes = (code: string): string => code.replace(/_xlfn\.(_xlws\.)?/gi, '');

function names(list: readonly string[]): string {
  return list.map((name) => name.replace(/\./g, '\\.')).join('|');
}
