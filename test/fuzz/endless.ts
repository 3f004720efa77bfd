import fc from 'fast-check';
import { readPastedTable } from '../../src/core/paste';
import { checkStamps } from '../../src/core/sharing/checkStamps';
import * as functions from '../../src/functions/functions';
import { parseJson } from '../../src/register/scb/json';
import { splitDecision } from '../../src/taskpane/views/keys/facts/decisionLine';
import { readNumber } from '../../src/taskpane/readNumber';
import { asText } from '../../src/workbook/cellValue';
import { parseFormula, walk } from '../../src/workbook/explain/formula';
import { parseProvenance } from '../../src/workbook/sharing/receive/provenancePart';
import { CellError } from './functions';
import { hostileText } from './hostile';
import type { Target } from './target';

/** A field for text takes as much as anybody pastes; a cell and a formula take what Excel's specifications say. */
const PASTED = 100_000;
const CELL = 32_767;
const FORMULA = 8192;

const key = (party: string, header = 'Vikt'): unknown[][] => [
  ['Part', header],
  ['Habo', 3],
  [party, 2],
];

interface Reader {
  readonly most: number;
  readonly read: (text: string) => unknown;
}

const cell = (read: Reader['read']): Reader => ({ most: CELL, read });
const pasted = (read: Reader['read']): Reader => ({ most: PASTED, read });

const READERS: Readonly<Record<string, Reader>> = {
  'pasted table': pasted(readPastedTable),
  'stamps by mail': pasted((text) => checkStamps(text, [{ label: 'PKS 2018', stamp: 'PKS 2018#1c9e07ab' }])),
  'own stamp': cell((text) => checkStamps('8f2ac1d0', [{ label: text, stamp: `${text}#8f2ac1d0` }])),
  decision: pasted(splitDecision),
  'typed number': pasted((text) => [readNumber(text, 'sv'), readNumber(text, 'en')]),
  JSON: pasted(parseJson),
  'name of the sender': pasted((text) =>
    parseProvenance(
      `<provenance xmlns="urn:fordelningsnyckel:provenance" by="${text.replace(/[<&"]/g, ' ')}"/>`,
    ),
  ),
  'text in a cell': cell(asText),
  formula: { most: FORMULA, read: (text) => walkFormula(`=${text}`) },
  'party of SHARE': cell((text) => functions.share(text, key('Aneby'), 100)),
  'party of a key': cell((text) => functions.share('Mullsjö', key(text), 100)),
  'header of a key': cell((text) => functions.stamp('Nyckel', key('Aneby', text))),
  'amount of SHARE': cell((text) => functions.share('Habo', key('Aneby'), text)),
  'name of a key': cell((text) => functions.stamp(text, key('Aneby'))),
  'measure of REGISTER': cell((text) => functions.register(text, 2017)),
  'selection of REGISTER': cell((text) => functions.register('folkmängd', 2017, [[text]])),
  'rule of CONDITION': cell((text) =>
    functions.condition(
      [
        ['Habo', 'ja'],
        ['Aneby', 'nej'],
      ],
      [[text]],
    ),
  ),
  'answer of CONDITION': cell((text) =>
    functions.condition(
      [
        ['Habo', 'ja'],
        ['Aneby', text],
      ],
      [['alla']],
    ),
  ),
  'table of AUDIT': cell((text) => functions.audit(key(text, text))),
  'table of INFER': cell((text) => functions.infer(key(text, text))),
  'table of TARIFF': cell((text) =>
    functions.tariff(5, [
      ['från', 'till', text],
      [0, text, 10],
    ]),
  ),
};

/** What patterns and parsers go back over, one after the other. */
const PIECES = [
  ...' \t\u00a009aÅ|,.-()[]{}\'"§:#%&+=;•\u00ad\u0301\ud800',
  '1 ',
  '1,',
  'a ',
  'a\n1\n',
  '0 0',
  ', dnr ',
  '2018-01-01 ',
  '\r\n',
  'Jönköping ',
  'kommun ',
  's kommun',
  '8f2ac1d0 ',
  'Summa\n',
  '12 345 ',
  'A1+',
  'A1:',
  'A1 ',
  'SUM(',
  'NYCKEL.SHARE(',
  'IF(1,',
  '-\n',
];

interface Endless {
  readonly reader: string;
  readonly before: string;
  readonly piece: string;
  readonly after: string;
  /** In parts of the most that the reader is ever given. */
  readonly length: number;
}

/** One short piece again and again, as long as a text of its kind can be. */
export const endlessTexts: Target<Endless> = {
  name: 'endless texts',
  weight: 1,
  inputs: fc.record({
    reader: fc.constantFrom(...Object.keys(READERS)),
    before: fc.oneof(fc.constantFrom('', 'x', '1', 'Jönköping '), hostileText),
    piece: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ minLength: 1 })),
    after: fc.constantFrom('', '!', 'x', '1', ')', '\n'),
    length: fc.constantFrom(1, 1, 0.5, 0.1),
  }),
  holds: async ({ reader, before, piece, after, length }) => {
    const { most, read } = READERS[reader] as Reader;
    const size = Math.floor(most * length) - before.length - after.length - 1;
    const text = before + piece.repeat(Math.max(0, Math.floor(size / piece.length))) + after;
    try {
      await read(text);
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
    }
  },
};

function walkFormula(text: string): void {
  const parsed = parseFormula(text);
  if (parsed) walk(parsed);
}
