import { toCell, toCells } from '../../src/functions/argument';

describe('an argument from Excel', () => {
  it.each([
    ['a number', 680, 680],
    ['an omitted one', null, null],
    ['a blank on the web', undefined, null],
    ['an error', { type: 'CustomFunctionError', code: '#N/A', basicValue: '#N/A' }, { error: '#N/A' }],
    ['a number with a data type', { type: 'Double', basicValue: 12.5, numberFormat: '0.0' }, 12.5],
    ['the invocation of a client with older metadata', { address: 'A1', functionName: 'SHARE' }, null],
  ])('is read: %s', (_, argument, cell) => {
    expect(toCell(argument)).toEqual(cell);
  });

  it('is a range, a single value, or nothing', () => {
    expect(toCells([['Aneby', 1]])).toEqual([['Aneby', 1]]);
    expect(toCells('PKS 2018#1c9e07ab')).toEqual([['PKS 2018#1c9e07ab']]);
    expect(toCells(null)).toBeUndefined();
    expect(toCells({ address: 'A1' })).toBeUndefined();
  });
});
