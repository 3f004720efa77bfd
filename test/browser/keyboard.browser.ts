import type { Browser } from 'playwright-core';
import { VIEWS } from './describeViews';
import { Person } from './person';
import { joinBrowser } from './sitting';

let browser: Browser;

beforeAll(async () => {
  browser = await joinBrowser();
});
afterAll(() => browser.close());

/** What has the focus in the pane: its role or element, and its name. */
function focused(person: Person): Promise<{ what: string; name: string }> {
  return person.pane.evaluate(() => {
    const element = document.activeElement;
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? element.labels?.[0]
        : null;
    const name = element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? '';
    return { what: element?.getAttribute('role') ?? element?.tagName ?? '', name: name.trim() };
  });
}

/** Goes there by Tab, as somebody does who listens to the names. */
async function tabTo(person: Person, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await person.page.keyboard.press(key);
    const now = await focused(person);
    if (typeof name === 'string' ? now.name === name : name.test(now.name)) return;
    passed.push(now.name);
  }
  throw new Error(`Tab does not lead to ${String(name)}, but to ${passed.join(' | ')}`);
}

/** Never on the page as a whole: from there a screen reader would begin anew. */
async function expectFocusKept(person: Person): Promise<void> {
  await person.pane.waitForFunction(() => document.activeElement !== document.body);
}

/** Opens a view by the keyboard alone: to the tabs, and along them. */
async function goByKeys(person: Person, view: string): Promise<void> {
  const { keyboard } = person.page;
  const { what } = await focused(person);
  if (what === 'BODY') await person.page.locator('#pane iframe').focus();
  if (what !== 'tab') await tabTo(person, new RegExp(`^(${VIEWS['sv-SE'].join('|')})$`), 'Shift+Tab');
  for (let i = 0; (await focused(person)).name !== view; i++) {
    expect(i).toBeLessThan(VIEWS['sv-SE'].length);
    await keyboard.press('ArrowRight');
  }
  await keyboard.press('Enter');
  await person.pane.getByRole('tabpanel', { name: view }).waitFor();
}

/** The name of what has the focus where the header lies over a part of it. */
function hiddenByHeader({ pane }: Person): Promise<string | undefined> {
  return pane.evaluate(() => {
    const header = document.querySelector('header');
    const element = document.activeElement;
    if (!header || !element || element === document.body || header.contains(element)) return undefined;
    const over = header.getBoundingClientRect().bottom - element.getBoundingClientRect().top;
    return over > 1 ? `${element.outerHTML.slice(0, 200)} by ${over} pixels` : undefined;
  });
}

describe('a person without a mouse', () => {
  test('makes a key, shares an amount by it, and is back where a dialog was opened', async () => {
    const person = await Person.sitDown(browser, { pane: 320 });
    const { keyboard } = person.page;
    await person.type('A1', '2000000');
    await person.page.locator('#pane iframe').focus();

    await tabTo(person, 'Ny nyckel');
    await keyboard.press('Enter');
    await person.reads('Så görs nyckeln');
    await expectFocusKept(person);
    await tabTo(person, 'Lägg till län eller kommun');
    await keyboard.type('Kronobergs län');
    await person.pane.getByRole('option', { name: /Kronobergs län/ }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await person.reads('8 kommuner valda');
    await tabTo(person, 'Skapa nyckeln');
    await keyboard.press('Enter');
    await person.reads(/är skapad/);
    await expectFocusKept(person);

    // The list comes when the workbook has been read again.
    await person.pane.getByRole('button', { name: /^Byt namn: / }).waitFor();
    await tabTo(person, /^Byt namn: /);
    await keyboard.press('Enter');
    await person.pane.getByRole('dialog').waitFor();
    expect((await focused(person)).what).not.toBe('BODY');
    await keyboard.press('Escape');
    await person.pane.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await focused(person)).name).toMatch(/^Byt namn: /);

    await tabTo(person, 'Nycklar', 'Shift+Tab');
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await person.pane.getByRole('tabpanel', { name: 'Fördela' }).waitFor();
    // The fields come when the keys have been read again; until then Tab passes them by.
    await person.pane.getByRole('textbox', { name: 'Celler med belopp' }).waitFor();
    await tabTo(person, 'Celler med belopp');
    await keyboard.type('A1');
    await tabTo(person, 'Första cellen');
    await keyboard.type('C1');
    await tabTo(person, 'Infoga i bladet');
    await keyboard.press('Enter');
    await person.reads(/Fördelningen står i/);
    await expectFocusKept(person);
    await person.leave();
  });

  test('switches a scenario, asks why a cell is what it is, and checks the workbook', async () => {
    const person = await Person.sitDown(browser, { pane: 320 });
    const { keyboard } = person.page;
    await person.insertJonkoping();
    await person.goTo('B6');

    await goByKeys(person, 'Scenarier');
    await person.pane.getByRole('radio', { checked: true }).waitFor();
    await tabTo(person, 'Alternativ 1');
    await keyboard.press('ArrowUp');
    await person.reads('Nuläge 2016 är valt.');
    await expectFocusKept(person);
    await person.sees("'Jönköping 2018'!B6", 204);

    await goByKeys(person, 'Förklara');
    await person.reads(/: \d+ tkr/);
    await expectFocusKept(person);

    await goByKeys(person, 'Skicka');
    await person.pane.getByRole('button', { name: /^Kontrollera/ }).waitFor();
    await tabTo(person, /^Kontrollera/);
    await keyboard.press('Enter');
    await person.pane.getByRole('heading', { name: 'Kontrollera', level: 1 }).waitFor();
    await expectFocusKept(person);
    await person.pane.getByRole('button', { name: 'Kontrollera arbetsboken' }).waitFor();
    await tabTo(person, 'Kontrollera arbetsboken');
    await keyboard.press('Enter');
    await person.reads(/^Kontrollen är klar/);
    await expectFocusKept(person);
    await person.leave();
  });

  test('never has the focus under the header, when the page has been scrolled there', async () => {
    const person = await Person.sitDown(browser, { pane: 320 });
    await person.insertJonkoping();
    await person.view('Scenarier');
    await person.pane.getByRole('radio').first().waitFor();
    for (let i = 0; i < 12; i++) {
      await person.page.keyboard.press('Tab');
      await person.pane.evaluate(() =>
        scrollBy(0, (document.activeElement?.getBoundingClientRect().top ?? 0) - 4),
      );
      await person.page.keyboard.press('Tab');
      await person.page.keyboard.press('Shift+Tab');
      expect(await hiddenByHeader(person)).toBeUndefined();
    }
    // In a low pane the header would leave no room: it goes with the page.
    await person.page.setViewportSize({ width: 1400, height: 360 });
    await person.pane.waitForFunction(() => document.documentElement.style.scrollPaddingTop === '0px');
    await person.pane.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(
      await person.pane.evaluate(() => document.querySelector('header')?.getBoundingClientRect().bottom),
    ).toBeLessThan(0);
    await person.leave();
  });

  test('reads every view at 200 % in the narrowest pane without scrolling sideways', async () => {
    const person = await Person.sitDown(browser, { pane: 320 });
    await person.insertJonkoping();
    await person.pane.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
    for (const name of VIEWS['sv-SE']) {
      await person.view(name);
      await person.pane.getByRole('progressbar').waitFor({ state: 'detached' });
      const wide = await person.pane.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      // Twice a line's rounding; what does not wrap would be dozens.
      expect(wide).toBeLessThanOrEqual(2);
    }
    await person.leave();
  });

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
});
