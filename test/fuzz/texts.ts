import fc from 'fast-check';
import { checkStamps } from '../../src/core/sharing/checkStamps';
import { splitDecision } from '../../src/taskpane/views/keys/facts/decisionLine';
import { readNumber } from '../../src/taskpane/readNumber';
import { parseFormula, walk } from '../../src/workbook/explain/formula';
import { asText } from '../../src/workbook/cellValue';
import { hostileText } from './hostile';
import { expectThat, type Target } from './target';

const stamps = [
  { label: 'Folkmängd 2016', stamp: 'Folkmängd 2016#8f2ac1d0' },
  { label: '__proto__', stamp: '__proto__#00000001' },
];
const said = fc
  .array(fc.oneof(hostileText, fc.constantFrom('8f2a', 'c1d0', '8f2a-c1d0', '\n', ': ', '#', ' är ')), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));

export const sentStamps: Target<string> = {
  name: 'stamps by mail',
  weight: 6,
  inputs: said,
  holds: (text) => {
    for (const check of checkStamps(text, stamps))
      expectThat(typeof check.kind === 'string', 'A check says nothing.');
  },
};

export const typedNumbers: Target<string> = {
  name: 'typed numbers',
  weight: 6,
  inputs: fc.oneof(hostileText, fc.string({ unit: fc.constantFrom(...'0123456789,.- −+%e'), maxLength: 12 })),
  holds: (text) => {
    for (const language of ['sv', 'en'] as const) {
      const number = readNumber(text, language);
      expectThat(number === undefined || !Number.isNaN(number), `${text} is read as NaN.`);
    }
  },
};

export const decisions: Target<string> = {
  name: 'decisions',
  weight: 3,
  inputs: fc.oneof(hostileText, fc.string({ unit: fc.constantFrom(...'KF 2013-§,dnr/'), maxLength: 400 })),
  holds: (text) => {
    splitDecision(text);
  },
};

const formula = fc
  .array(
    fc.oneof(
      hostileText,
      fc.constantFrom(
        '=',
        'NYCKEL.SHARE(',
        'SUM(',
        ')',
        ',',
        ';',
        '"',
        "'",
        'A1',
        '$B$2:C9',
        'Tabell[#All]',
        '[1]Blad!A1',
        '{1,2}',
        'LET(x,',
        'LAMBDA(',
        '#REF!',
        '@',
        '%',
        '^-',
      ),
    ),
    { maxLength: 15 },
  )
  .map((pieces) => pieces.join(''));

export const formulas: Target<string> = {
  name: 'formulas',
  weight: 8,
  inputs: formula,
  holds: (text) => {
    const parsed = parseFormula(text.slice(0, 8192));
    if (parsed) walk(parsed);
  },
};

export const namesAsTexts: Target<string> = {
  name: 'names in cells',
  weight: 3,
  inputs: hostileText,
  holds: (text) => {
    expectThat(!/^[=+\-@＝＋－＠]/.test(asText(text)), `${text} would be a formula.`);
  },
};
