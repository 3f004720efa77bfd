const HOST = /appsforoffice\.microsoft\.com/g;

/** The page as taskpane.html has it, with what office.js has put there. */
async function openPage(office?: {
  onReady: (ready: (info: { host: string | null }) => void) => void;
}): Promise<HTMLElement> {
  document.body.innerHTML = '<div id="root"></div>';
  Object.assign(globalThis, { Office: office });
  await jest.isolateModulesAsync(async () => {
    await import('../../src/taskpane/index');
  });
  return document.getElementById('root')!;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('where office.js is blocked, says at once which host to allow, in both languages, with a way to try again', async () => {
  const root = await openPage();
  expect(root.textContent).toMatch(/brandväggen/);
  expect(root.textContent?.match(HOST)).toHaveLength(2);
  const buttons = [...root.querySelectorAll('button')].map(({ textContent }) => textContent);
  expect(buttons).toEqual(['Försök igen', 'Try again']);
  expect([...root.querySelectorAll('section')].map(({ lang }) => lang)).toEqual(['sv', 'en']);
});

test('an Office that never becomes ready is not waited for longer than five seconds', async () => {
  const root = await openPage({ onReady: () => undefined });
  jest.advanceTimersByTime(4900);
  expect(root.textContent).toBe('');
  jest.advanceTimersByTime(200);
  expect(root.textContent).toMatch(HOST);
});

test('opened in a browser by itself it says where it belongs', async () => {
  const root = await openPage({ onReady: (ready) => ready({ host: null }) });
  expect(root.textContent).toMatch(/öppnas från fliken Start i Excel/);
  jest.advanceTimersByTime(6000);
  expect(root.textContent).not.toMatch(HOST);
});
