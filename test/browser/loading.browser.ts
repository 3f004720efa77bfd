import { sitting } from './sitting';

const at = sitting();

/** The add-in's own scripts by name, in the order in which they were asked for, each once. */
function scriptsAsked(): string[] {
  const names = at.person.asked.map(
    (url) => /\/([\w-]+)(\.\w{8})?\.js(\?|$)/.exec(new URL(url).pathname)?.[1],
  );
  return [...new Set(names.filter((name) => name !== undefined))];
}

test('functions and register are asked for before the pane, React after them, and the operations last', () => {
  const asked = scriptsAsked();
  const before = (earlier: string, later: string): void => {
    expect(asked).toEqual(expect.arrayContaining([earlier, later]));
    expect(asked.indexOf(earlier)).toBeLessThan(asked.indexOf(later));
  };
  before('trusted', 'office');
  before('register', 'taskpane');
  before('functions', 'taskpane');
  before('taskpane', 'mount');
  before('taskpane', 'pane-sv');
  before('mount', 'start');
  before('mount', 'operations');
  expect(asked).not.toContain('pane-en');
  expect(asked).not.toContain('keys');
});

test('an operation that cannot be fetched is told, and is asked for again', async () => {
  const { person } = at;
  let isDown = true;
  await person.page.route('**/operations.*.js', (route) => (isDown ? route.abort() : route.continue()));
  await person.reload();
  await person.press('Infoga Jönköpings län 2018 som blad');
  await person.pane.getByText(/En del av åtgärdsfönstret kunde inte hämtas/).waitFor();
  person.complaints.length = 0;
  isDown = false;
  await person.insertJonkoping();
});
