import { countWork, type Work } from './countWork';

function run(script: string): { result: unknown; done: number } {
  const work: Work = { done: 0 };
  const counted = new Function('work', countWork(script, 'work')) as (work: Work) => unknown;
  return { result: counted(work), done: work.done };
}

test('every time round a loop counts, whatever its body looks like', () => {
  expect(run('let n = 0; for (let i = 0; i < 7; i++) n += i; return n;')).toEqual({ result: 21, done: 7 });
  expect(run('let n = 3; while (n > 0) { n--; } return n;')).toEqual({ result: 0, done: 3 });
  expect(run('let n = 0; for (const a of [1, 2]) for (const b of [3, 4]) n += a * b; return n;')).toEqual({
    result: 21,
    done: 6,
  });
});

test('every call counts, also of a function that is only an expression', () => {
  expect(run('return [1, 2, 3].map((x) => x * 2);')).toEqual({ result: [2, 4, 6], done: 3 });
  expect(run('const at = (a) => (b) => a + b; return at(1)(2);')).toEqual({ result: 3, done: 2 });
  expect(run('return [1].map((x) => ({ x }))[0].x;')).toEqual({ result: 1, done: 1 });
  expect(run('function* two() { yield 1; yield 2; } return [...two()];')).toEqual({
    result: [1, 2],
    done: 1,
  });
});

test('a strict function stays strict', () => {
  expect(run('return (function () { "use strict"; return this; })()').result).toBeUndefined();
});
