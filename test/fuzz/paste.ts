import fc from 'fast-check';
import { readPastedTable, toKeyRows } from '../../src/core/paste';
import { hostileText } from './hostile';
import { expectThat, type Target } from './target';

/** Pieces of tables as they are pasted from slides, protocols and sheets. */
const PIECES = [
  'Jönköping',
  'Aneby kommun',
  '3 518',
  '3\u00a0518',
  '3.518,50',
  '12,5 %',
  '−577',
  '(1 200)',
  'tkr',
  'Summa',
  'Totalt:',
  '2018',
  '2018-12-31',
  'Folkmängd',
  '\t',
  '\t\t',
  '\n',
  '\r\n',
  '\u00ad',
  '\u2009',
  '|',
  ';',
  '   ',
];

const pasted = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, { weight: 2, arbitrary: hostileText }),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''));

export const paste: Target<string> = {
  name: 'paste',
  weight: 20,
  inputs: fc.oneof({ weight: 9, arbitrary: pasted }, hostileText),
  holds: (text) => {
    const table = readPastedTable(text);
    for (const { cells } of table.rows)
      for (const { value } of cells)
        expectThat(value === undefined || Number.isFinite(value), `${value} is no figure.`);
    const told = table.rows.flatMap(({ lines }) => lines);
    expectThat(new Set(told).size === told.length, 'A line stands in two rows.');
    for (const column of table.columns.keys())
      for (const { weight } of toKeyRows(table, column))
        expectThat(Number.isFinite(weight), `${weight} is no weight.`);
  },
};
