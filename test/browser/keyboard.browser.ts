import type { Browser } from 'playwright-core';
import { VIEWS } from './describeViews';
import { Person } from './person';
import { joinBrowser } from './sitting';

let browser: Browser;

beforeAll(async () => {
  browser = await joinBrowser();
});
afterAll(() => browser.close());

describe('a person without a mouse', () => {
  test('reaches every view by the arrow keys, and sees where the focus is', async () => {
    const person = await Person.sitDown(browser);
    const [first, ...others] = VIEWS['sv-SE'];
    await person.view(first);
    for (const name of others) {
      await person.page.keyboard.press('ArrowRight');
      await person.page.keyboard.press('Enter');
      await person.pane.getByRole('tabpanel', { name }).waitFor();
      const outline = await person.pane.evaluate(() => {
        const focused = document.activeElement;
        if (!focused) return 'nothing';
        const { outlineStyle, boxShadow } = getComputedStyle(focused);
        const after = getComputedStyle(focused, '::after');
        return [outlineStyle, boxShadow, after.outlineStyle, after.boxShadow].join(' ');
      });
      expect(outline).not.toMatch(/^none none none none$/);
    }
    await person.leave();
  });

  test('asks nothing of any other machine', async () => {
    const person = await Person.sitDown(browser);
    await person.pane
      .getByRole('button', { name: /Infoga/ })
      .first()
      .click();
    await person.sees("'Jönköping 2018'!B18:C18", [[9400, 6100]]);
    const { origin } = new URL(process.env.WORKBENCH_URL ?? '');
    expect(person.asked.filter((url) => !url.startsWith(`${origin}/`) && url.startsWith('http'))).toEqual([]);
    await person.leave();
  });
});
