import type { Cell } from '../../src/core/cell';
import { ANSWER_TEXTS, readAnswer, readAnswers } from '../../src/core/rules/answers';
import { readRule } from '../../src/core/rules/condition';
import { feeFor, readTariff } from '../../src/core/rules/tariff';
import { codeOf } from '../../src/register';

const broken: Cell = { error: '#DIV/0!' };
const HEAD: Cell[] = ['Från', 'Till', 'Avgift', 'Per styck', 'Rabatt', 'Högst'];

const answersOf = (...rows: Cell[][]): ReturnType<typeof readAnswers> => readAnswers(rows, codeOf);

function ruleOf(...cells: Cell[]): unknown {
  const answers = answersOf(['Ljungby', 'ja'], ['Växjö', 'nej'], ['Alvesta', null]);
  if (!answers.ok) throw new Error(answers.problem.kind);
  const rule = readRule([cells], answers.value);
  return rule.ok ? rule.value : rule.problem;
}

function feeOf(weight: Cell, ...rows: Cell[][]): unknown {
  const tariff = readTariff([HEAD, ...rows]);
  if (!tariff.ok) return tariff.problem;
  const fee = feeFor(weight, tariff.value);
  return fee.ok ? fee.value : fee.problem;
}

describe('a cell with an error is said to be one, and where', () => {
  test('among the parties that were asked', () => {
    expect(answersOf(['Ljungby', 'ja'], [broken, 'ja'])).toMatchObject({
      problem: { kind: 'cellError', where: 'party', error: '#DIV/0!' },
    });
  });

  test.each<[string, Cell[]]>([
    ['as the rule', [broken]],
    ['among the names of the rule', ['Ljungby', broken]],
  ])('%s', (_, cells) => {
    expect(ruleOf(...cells)).toEqual({ kind: 'cellError', where: 'rule', error: '#DIV/0!' });
  });

  test('as the weight of a fee', () => {
    expect(feeOf(broken, [0, null, 100])).toEqual({ kind: 'cellError', where: 'weight', error: '#DIV/0!' });
  });

  test.each([
    ['från', 0],
    ['till', 1],
    ['avgift', 2],
    ['per styck', 3],
    ['rabatt', 4],
    ['högst', 5],
  ])('in the column %s of a step table', (where, at) => {
    const row: Cell[] = [0, 10, 100, 1, 0, 500];
    row[at] = broken;
    expect(feeOf(5, row)).toEqual({ kind: 'cellError', where, error: '#DIV/0!' });
  });
});

describe('answers', () => {
  test('are written so that they are read as the same answers again', () => {
    expect(ANSWER_TEXTS).toEqual({ yes: 'ja', conditional: 'ja, villkorat', no: 'nej' });
    for (const [answer, text] of Object.entries(ANSWER_TEXTS)) expect(readAnswer(text)).toBe(answer);
  });

  test.each(['ja (villkorat)', 'Ja villkorat', 'JA, VILLKORAT'])('%s is a conditional yes', (text) => {
    expect(readAnswer(text)).toBe('conditional');
  });

  test('of a party known by its number have its code, which a text of digits has too', () => {
    const codes = [680, '0680'].map((name) => answersOf([name, 'ja']));
    expect(codes.map((read) => read.ok && read.value.parties[0]?.code)).toEqual(['0680', '0680']);
  });
});

describe('a rule', () => {
  test.each(['inte minst 2', 'minst 2 parter', 'minst'])('is not guessed at: %s', (text) => {
    expect(ruleOf(text)).toMatchObject({ kind: 'ruleUnknown', input: text });
  });

  test('can ask for a count of two digits, which is more than were asked', () => {
    expect(ruleOf('minst 12')).toEqual({ kind: 'ruleCount', count: 12, asked: 3 });
  });

  test('of semicolons alone names nobody', () => {
    expect(ruleOf(' ; ')).toEqual({ kind: 'ruleUnknown', input: ';' });
  });
});

describe('a step table', () => {
  test('may have rows between its classes that are not used', () => {
    expect(feeOf(15, [0, 10, 100], [null, ' ', null], [11, null, 200])).toBe(200);
  });

  test('has as its unit the last decimal of any bound: 10 and 10,01 follow each other, 10 and 10,02 do not', () => {
    expect(feeOf(20, [0, 10, 100], [10.01, null, 200])).toBe(200);
    expect(feeOf(20, [0, 10, 100], [10.02, 12, 200], [12.01, null, 1])).toMatchObject({
      kind: 'tariffGap',
      after: 10,
    });
  });

  test('without a column says which, and with what columns it came', () => {
    expect(readTariff([['Till', 'Avgift']])).toMatchObject({
      problem: { column: 'från', found: ['Till', 'Avgift'] },
    });
  });

  test('may charge those of none apart: a class 0–0 ends at 0 where others follow', () => {
    expect([0, 7].map((weight) => feeOf(weight, [0, 0, 50], [1, null, 200]))).toEqual([50, 200]);
  });

  test('says after which bound a weight between two classes lies, also before a class without end', () => {
    expect(feeOf(10.5, [0, 10, 100], [11, null, 200])).toEqual({
      kind: 'tariffBetween',
      weight: 10.5,
      after: 10,
    });
  });

  test('of nothing at all has no columns', () => {
    expect(readTariff([])).toMatchObject({ problem: { kind: 'tariffColumn', column: 'från', found: [] } });
  });
});
