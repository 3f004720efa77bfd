/** The manual's pictures, taken anew: npm run manual. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { Person } from './person';
import { PICTURES } from './pictures';
import { joinBrowser } from './sitting';

const folder = path.resolve('docs/manual');

let browser: Browser;
let person: Person;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await joinBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  person = await Person.sitDown(browser, { locale: 'sv-SE', scheme: 'light', pane: 450 });
  await person.insertJonkoping();
});
afterEach(() => person.leave());

test.each(Object.entries(PICTURES))('%s', async (name, steps) => {
  const shown = await steps(person);
  // What is told of the latest deed would stand in every picture.
  const close = person.pane.getByRole('button', { name: 'Stäng meddelandet' });
  if (await close.isVisible()) await close.click();
  await shown.screenshot({ path: path.join(folder, `${name}.png`), caret: 'hide', animations: 'disabled' });
});
