import type { Request } from 'playwright-core';
import { construct, PERTURBED } from '../register/scb/constructed';
import { sitting } from './sitting';

const at = sitting();

const SCB = 'https://statistikdatabasen.scb.se';

/** What the pane was told when it tried something that its policy forbids. */
async function refusalOf(attempt: string): Promise<string> {
  return at.person.pane.evaluate(
    (name) =>
      new Promise<string>((resolve) => {
        const tell = (event: SecurityPolicyViolationEvent) => resolve(event.effectiveDirective);
        document.addEventListener('securitypolicyviolation', tell, { once: true });
        setTimeout(() => resolve('nothing stopped it'), 2000);
        const attempts: Record<string, () => unknown> = {
          'ask a stranger': () => fetch('https://example.com/').catch(() => undefined),
          'show a picture of a stranger': () => (new Image().src = 'https://example.com/a.png'),
          'load a script of a stranger': () => addScript('https://example.com/a.js'),
          'run a text': () => (0, eval)('1'),
          'make markup of a text': () => (document.createElement('p').innerHTML = '<b>x</b>'),
          'send a form': () => sendForm(),
        };
        // Not at once: what runs while the browser is asked by a test is allowed more than the page itself.
        setTimeout(() => attempts[name]?.());

        function addScript(src: string): void {
          const script = document.createElement('script');
          script.src = src;
          document.body.append(script);
        }

        function sendForm(): void {
          const form = document.createElement('form');
          form.action = 'https://example.com/';
          document.body.append(form);
          form.submit();
        }
      }),
    attempt,
  );
}

test.each([
  ['ask a stranger', 'connect-src'],
  ['show a picture of a stranger', 'img-src'],
  ['load a script of a stranger', /script-src-elem|require-trusted-types-for/],
  ['run a text', /script-src|require-trusted-types-for/],
  ['make markup of a text', 'require-trusted-types-for'],
  ['send a form', 'form-action'],
])('the page may not %s', async (attempt, directive) => {
  expect(await refusalOf(attempt)).toMatch(directive);
  at.person.complaints.length = 0;
  at.person.asked.length = 0;
});

test('a script that is added to the page does not run', async () => {
  const ran = await at.person.pane.evaluate(async () => {
    const script = document.createElement('script');
    script.append('window.injected = true');
    document.body.append(script);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return 'injected' in window;
  });
  expect(ran).toBe(false);
  at.person.complaints.length = 0;
});

test('nothing is kept beside the workbook, and SCB is asked for measure and years alone, when the button is pressed', async () => {
  const { person } = at;
  await person.insertJonkoping();
  for (const view of ['Fördela', 'Scenarier', 'Förklara', 'Skicka', 'Mer', 'Nycklar'])
    await person.view(view);
  expect(person.strangers()).toEqual([]);

  const requests: Request[] = [];
  const answer = construct({ ...PERTURBED, years: [2025], figure: (code) => Number(code) });
  await person.page.route(`${SCB}/**`, (route) => {
    requests.push(route.request());
    return route.fulfill({
      contentType: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
      body: JSON.stringify(answer),
    });
  });
  await person.press('Uppdatera från SCB');
  await person.pane.getByLabel('Jämför med').selectOption('PKS 2018');
  expect(requests).toEqual([]);
  await person.press('Hämta från SCB');
  await person.pane.getByRole('table').waitFor();

  const [request] = requests;
  expect(requests).toHaveLength(1);
  expect([request?.method(), request?.postData()]).toEqual(['GET', null]);
  const headers = await request?.allHeaders();
  expect(Object.keys(headers ?? {})).not.toEqual(expect.arrayContaining(['cookie']));
  const { searchParams } = new URL(request?.url() ?? '');
  expect([...searchParams.keys()].sort()).toEqual([
    'lang',
    'outputFormat',
    'valueCodes[Alder]',
    'valueCodes[Civilstand]',
    'valueCodes[ContentsCode]',
    'valueCodes[Kon]',
    'valueCodes[Region]',
    'valueCodes[Tid]',
  ]);
  // All municipalities of the country: not even which ones are of interest.
  expect(searchParams.get('valueCodes[Region]')).toBe('????');
  expect(person.strangers()).toEqual(requests.map((each) => each.url()));
  person.asked.length = 0;

  const kept = await person.pane.evaluate(() => Object.keys(localStorage).concat(document.cookie || []));
  expect(kept.filter((key) => !key.startsWith('workbench.'))).toEqual([]);
});
