import { createRequire } from 'node:module';
import path from 'node:path';

const BETWEEN = ' > ';

/** The test file in which a test stands, by the test's id. */
export function fileOf(id, root) {
  return path.join(root, id.split(BETWEEN, 1)[0]);
}

/** What a test file does while it is loaded, as the id of a test. */
export function loadingOf(file, root) {
  return `${path.relative(root, file)}${BETWEEN}is loaded`;
}

/** Loads the test files and gives their tests in order, as `{ id, file, run }`; the words are those of jest. */
export function collector(root) {
  const from = createRequire(path.join(root, 'package.json'));
  const { expect } = from('expect');
  const { bind } = from('jest-each');
  globalThis.expect = expect;

  return function collect(files, modules) {
    const tests = [];
    const titles = [];
    const seen = new Map();
    let file;

    const test = (title, run) => tests.push({ id: idOf(title), file, run });
    const describe = (title, define) => {
      titles.push(title);
      define();
      titles.pop();
    };
    test.each = bind(test);
    describe.each = bind(describe, false);
    Object.assign(globalThis, { test, it: test, describe });
    for (file of files) modules.load(file);
    return tests;

    /** Two tests of one file may have one title. */
    function idOf(title) {
      const name = [path.relative(root, file), ...titles, title].join(BETWEEN);
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return times === 1 ? name : `${name} (${times})`;
    }
  };
}
