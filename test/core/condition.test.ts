import fc from 'fast-check';
import { readAnswers, type Answer, type Answers } from '../../src/core/rules/answers';
import { decide, decideWithout, OUTCOME_TEXTS, readRule } from '../../src/core/rules/condition';
import type { Cell } from '../../src/core/cell';
import { codeOf } from '../../src/register';

const KRONOBERG = ['Alvesta', 'Lessebo', 'Ljungby', 'Markaryd', 'Tingsryd', 'Uppvidinge', 'Växjö', 'Älmhult'];

function answersOf(said: readonly (string | null)[], parties: readonly string[] = KRONOBERG): Answers {
  const read = readAnswers(parties.map((party, i) => [party, said[i] ?? null]), codeOf); // prettier-ignore
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

function outcome(answers: Answers, ...rule: Cell[]): string {
  const read = readRule(
    rule.map((cell) => [cell]),
    answers,
  );
  return read.ok ? OUTCOME_TEXTS[decide(answers, read.value)] : read.problem.kind;
}

const yes = (count: number): string[] => Array.from({ length: count }, () => 'ja');
const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `Part ${i + 1}`);

describe('all must take part', () => {
  test.each([
    ['8 ja', yes(8), 'uppfyllt'],
    ['7 ja and one that has not answered', yes(7), 'ej avgjort'],
    ['7 ja and 1 nej', [...yes(7), 'nej'], 'ej uppfyllt'],
    ['1 nej and nothing else', ['nej'], 'ej uppfyllt'],
    ['nobody has answered', [], 'ej avgjort'],
    ['one has said ja provided that all do', [...yes(7), 'ja, villkorat'], 'uppfyllt'],
  ])('%s', (_, said, expected) => {
    expect(outcome(answersOf(said), 'alla')).toBe(expected);
  });
});

describe('so many must take part', () => {
  test.each([
    ['7 ja are enough', yes(7), 'minst 7', 'uppfyllt'],
    ['6 ja and 2 missing', yes(6), 'minst 7', 'ej avgjort'],
    ['2 nej of 8 make 7 impossible', ['nej', 'nej', ...yes(5)], 'minst 7', 'ej uppfyllt'],
    ['4 of 8 are not more than half', [...yes(4), 'nej', 'nej', 'nej', 'nej'], 'merparten', 'ej uppfyllt'],
    ['5 of 8 are more than half', yes(5), 'merparten', 'uppfyllt'],
  ])('%s', (_, said, rule, expected) => {
    expect(outcome(answersOf(said), rule)).toBe(expected);
  });

  test('145 of 290 are not more than half, 146 are', () => {
    const said = (ja: number): string[] => [...yes(ja), ...many(290 - ja).map(() => 'nej')];
    expect(outcome(answersOf(said(145), many(290)), 'merparten')).toBe('ej uppfyllt');
    expect(outcome(answersOf(said(146), many(290)), 'merparten')).toBe('uppfyllt');
  });
});

describe('certain parties must take part', () => {
  const said = ['ja', null, 'ja', 'nej', null, null, 'ja', null];
  test.each<[string, Cell[], string]>([
    ['in cells of their own', ['Ljungby', 'Växjö'], 'uppfyllt'],
    ['in one cell', ['Ljungby; Växjö kommun'], 'uppfyllt'],
    ['by kommunkod', ['0781', 780], 'uppfyllt'],
    ['one alone', ['Ljungby'], 'uppfyllt'],
    ['blank cells among them', ['Ljungby', null, 'Växjö', 0], 'uppfyllt'],
    ['one that has not answered', ['Ljungby', 'Älmhult'], 'ej avgjort'],
    ['one that has said nej', ['Ljungby', 'Markaryd'], 'ej uppfyllt'],
  ])('%s', (_, names, expected) => {
    expect(outcome(answersOf(said), ...names)).toBe(expected);
  });
});

describe('ja, villkorat', () => {
  test('counts once everybody else has said ja, conditionally or not', () => {
    expect(outcome(answersOf([...yes(6), 'ja, villkorat', 'ja, villkorat']), 'minst 8')).toBe('uppfyllt');
    expect(outcome(answersOf([...yes(6), 'ja, villkorat', 'ja, villkorat']), 'Växjö')).toBe('uppfyllt');
  });
  test('counts as nej once somebody has said nej', () => {
    expect(outcome(answersOf([...yes(6), 'ja, villkorat', 'nej']), 'minst 7')).toBe('ej uppfyllt');
    expect(outcome(answersOf([...yes(6), 'ja, villkorat', 'nej']), 'Växjö')).toBe('ej uppfyllt');
  });
  test('is not known while somebody has not answered', () => {
    expect(outcome(answersOf([...yes(6), 'ja, villkorat', null]), 'minst 7')).toBe('ej avgjort');
    expect(outcome(answersOf([...yes(6), 'ja, villkorat', null]), 'minst 6')).toBe('uppfyllt');
  });
});

describe('how answers may be written', () => {
  test.each<[string, Cell, (Answer | undefined)[]]>([
    ['capitals and spaces', ' JA ', ['yes']],
    ['decomposed letters do not matter', 'Ja, Villkorat'.normalize('NFD'), ['conditional']],
    ['without a comma', 'ja villkorat', ['conditional']],
    ['blank', '  ', [undefined]],
    ['a blank that Excel on the desktop hands over as 0', 0, [undefined]],
  ])('%s', (_, cell, expected) => {
    const read = readAnswers([['Växjö', cell]], codeOf);
    expect(read.ok && read.value.given).toEqual(expected);
  });

  test('with a header, further columns, and rows that are not used', () => {
    const read = readAnswers(
      [
        ['Kommun', 'Svar', 'Nämnd', 'Paragraf'],
        ['Ljungby', 'ja', 'KS', '§ 142'],
        [null, null, null, null],
        [0, 0, 0, 0],
        ['Växjö', null, 'KS', null],
      ],
      codeOf,
    );
    expect(read.ok && read.value.parties.map(({ name }) => name)).toEqual(['Ljungby', 'Växjö']);
    expect(read.ok && read.value.given).toEqual(['yes', undefined]);
  });

  test.each<[string, Cell[][], object]>([
    [
      'a text that is no answer',
      [['Växjö', 'kanske']],
      { kind: 'answerUnknown', party: 'Växjö', input: 'kanske' },
    ],
    ['another proviso is not guessed at', [['Växjö', 'ja, om priset sänks']], { kind: 'answerUnknown' }],
    ['TRUE is no answer', [['Växjö', true]], { kind: 'answerUnknown' }],
    [
      'a party twice',
      [
        ['Växjö', 'ja'],
        ['Växjö kommun', 'nej'],
      ],
      { kind: 'answerTwice', party: 'Växjö kommun', same: 'Växjö' },
    ],
    [
      'an answer without a party',
      [
        ['Part', 'Svar'],
        [null, 'ja'],
      ],
      { kind: 'answerWithoutParty', row: 2 },
    ],
    ['one column', [['Växjö']], { kind: 'answersTooNarrow' }],
    ['nothing', [['Part', 'Svar']], { kind: 'answersMissing' }],
    ['an error', [['Växjö', { error: '#REF!' }]], { kind: 'cellError', where: 'Växjö' }],
  ])('%s', (_, cells, problem) => {
    // prettier-ignore
    const read = readAnswers(cells, codeOf);
    expect(read.ok ? 'ok' : read.problem).toMatchObject(problem);
  });
});

describe('rules that cannot be read', () => {
  const answers = answersOf([]);
  test.each<[string, Cell[], object]>([
    ['none', [null], { kind: 'ruleUnknown', input: '' }],
    ['another word', ['de flesta kommunerna'], { kind: 'ruleUnknown', input: 'de flesta kommunerna' }],
    ['a number alone', [7], { kind: 'ruleUnknown', input: '7' }],
    ['a name with a slip', ['Väjxö'], { kind: 'ruleUnknown', input: 'Väjxö', nearest: 'Växjö' }],
    ['more than were asked', ['minst 9'], { kind: 'ruleCount', count: 9, asked: 8 }],
    ['nobody at all', ['minst 0'], { kind: 'ruleCount', count: 0, asked: 8 }],
    ['a stranger', ['Ljungby; Väjxö'], { kind: 'rulePartyUnknown', input: 'Väjxö', nearest: 'Växjö' }],
    ['semicolons alone', [' ; '], { kind: 'ruleUnknown' }],
    ['an error', [{ error: '#N/A' }], { kind: 'cellError', where: 'rule' }],
  ])('%s', (_, rule, problem) => {
    const read = readRule([rule], answers);
    expect(read.ok ? 'ok' : read.problem).toMatchObject(problem);
  });
});

test('a party that leaves counts as nej, and so does every conditional ja', () => {
  const answers = answersOf([...yes(6), 'ja, villkorat', null]);
  const without = (party: string, rule: string): string => {
    const read = readRule([[rule]], answers);
    const position = answers.index.find(party);
    if (!read.ok || position === undefined) throw new Error('no such rule or party');
    return OUTCOME_TEXTS[decideWithout(answers, position, read.value)];
  };
  expect(without('Alvesta', 'alla')).toBe('ej uppfyllt');
  expect(without('Alvesta', 'minst 6')).toBe('ej avgjort');
  expect(without('Alvesta', 'minst 7')).toBe('ej uppfyllt');
  expect(without('Älmhult', 'minst 6')).toBe('uppfyllt');
});

describe('every way in which the missing answers can come', () => {
  const LETTERS = ['ja', 'ja, villkorat', 'nej'] as const;
  const said = fc.array(fc.constantFrom(...LETTERS, null), { minLength: 1, maxLength: 6 });

  /** What an agreement means, told of complete answers only: no conditional yes stands when somebody leaves. */
  function holds(complete: readonly string[], rule: 'alla' | 'merparten' | number | number[]): boolean {
    const left = complete.includes('nej');
    const inside = complete.map((each) => each === 'ja' || (each === 'ja, villkorat' && !left));
    if (rule === 'alla') return inside.every(Boolean);
    if (Array.isArray(rule)) return rule.every((i) => inside[i]);
    const count = inside.filter(Boolean).length;
    return rule === 'merparten' ? 2 * count > complete.length : count >= rule;
  }

  function completions(given: readonly (string | null)[]): string[][] {
    return given.reduce<string[][]>(
      (all, each) => all.flatMap((before) => (each ? [each] : LETTERS).map((answer) => [...before, answer])),
      [[]],
    );
  }

  test('decides the outcome when all of them agree, and only then', () => {
    fc.assert(
      fc.property(
        said,
        fc.nat(),
        fc.constantFrom('alla', 'merparten', 'minst', 'names'),
        (given, n, form) => {
          const parties = many(given.length);
          const count = 1 + (n % given.length);
          const named = parties.flatMap((_, i) => ((n >> i) % 2 ? [i] : []));
          if (form === 'names' && named.length === 0) return;
          const rule =
            form === 'minst' ? count : form === 'names' ? named : form === 'alla' ? 'alla' : 'merparten';
          const cells = form === 'minst' ? [`minst ${count}`] : form === 'names' ? named.map((i) => parties[i] ?? '') : [form]; // prettier-ignore
          const ends = new Set(completions(given).map((complete) => holds(complete, rule)));
          const expected = ends.size === 2 ? 'ej avgjort' : ends.has(true) ? 'uppfyllt' : 'ej uppfyllt';
          expect(outcome(answersOf(given, parties), ...cells)).toBe(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});
