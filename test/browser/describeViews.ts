import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { expectAccessible } from './accessible';
import { Person, type Surroundings } from './person';
import { joinBrowser } from './sitting';

/** By their tabs. */
export const VIEWS = {
  'sv-SE': ['Nycklar', 'Fördela', 'Scenarier', 'Förklara', 'Skicka', 'Mer'],
  'en-US': ['Keys', 'Share', 'Scenarios', 'Explain', 'Send', 'More'],
} as const;

const SCENARIOS = { 'sv-SE': 'Scenarier', 'en-US': 'Scenarios' } as const;

/** What can be opened under Scenarier, and the way back. */
const TASKS = {
  'sv-SE': [
    'Poster',
    'Jämför scenarier',
    'Varför ändrades avgiften?',
    'Deltagande och villkor',
    'Flera år',
    'Årets gång',
    'Beslutsunderlag',
  ],
  'en-US': [
    'Cost items',
    'Compare scenarios',
    'Why did the fee change?',
    'Participation and conditions',
    'Several years',
    'Through the year',
    'Basis for decision',
  ],
} as const;
/** What is reached through the last view. */
const MORE = {
  'sv-SE': ['Kom igång', 'Granska', 'Funktioner', 'Nyheter'],
  'en-US': ['Start', 'Audit', 'Functions', 'What is new'],
} as const;
/** What is opened under Skicka. */
const SENDING = {
  'sv-SE': ['Kontrollera', 'Frys', 'Stämplar', 'Ta emot'],
  'en-US': ['Check', 'Freeze', 'Stamps', 'Receive'],
} as const;
/** What shows more in two of them. */
const CHECK = { 'sv-SE': 'Kontrollera arbetsboken', 'en-US': 'Check the workbook' } as const;
const PLAN = { 'sv-SE': 'Visa vad som händer', 'en-US': 'Show what happens' } as const;
const BACK = { 'sv-SE': 'Tillbaka', 'en-US': 'Back' } as const;
const EXITS = {
  'sv-SE': 'Om någon avstår eller tillkommer',
  'en-US': 'If somebody leaves or joins',
} as const;

/** The narrowest that Excel makes a pane. */
const NARROW = 320;

const pictures = path.resolve('test/screenshots');
/** Every view in these surroundings, looked at by a person and by axe. */
export function describeViews(surroundings: Required<Surroundings>): void {
  const { locale, scheme, pane } = surroundings;

  describe(`every view, ${locale}, ${scheme}, ${pane} px`, () => {
    let browser: Browser;
    let person: Person;
    beforeAll(async () => {
      mkdirSync(pictures, { recursive: true });
      browser = await joinBrowser();
      person = await Person.sitDown(browser, surroundings);
    });
    afterAll(async () => {
      expect(person.complaints).toEqual([]);
      await person.leave();
      await browser.close();
    });

    async function look(name: string): Promise<void> {
      const file = `${name}-${locale}-${scheme}-${pane}.png`;
      await person.page.locator('#pane').screenshot({ path: path.join(pictures, file) });
      await expectAccessible(person);
      const wide = await person.pane.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }

    async function openTask(name: string): Promise<void> {
      await person.press(name);
      await person.pane.getByRole('heading', { name, level: 1 }).waitFor();
      await person.pane.getByRole('progressbar').waitFor({ state: 'detached' });
    }

    async function openMore(name: string): Promise<void> {
      await person.view(VIEWS[locale][5]);
      await person.pane.getByRole('button', { name }).click();
      await person.pane.getByRole('progressbar').waitFor({ state: 'detached' });
    }

    async function lookAtMore(name: string): Promise<void> {
      for (const [i, view] of MORE[locale].entries()) {
        await openMore(view);
        await look(`${name}-${i}`);
      }
    }

    async function lookAtTasks(name: string): Promise<void> {
      await person.view(SCENARIOS[locale]);
      for (const [i, task] of TASKS[locale].entries()) {
        await openTask(task);
        await look(`${name}-${i}`);
        await person.press(BACK[locale]);
      }
    }

    async function lookAtSending(name: string): Promise<void> {
      await person.view(VIEWS[locale][4]);
      for (const [i, task] of SENDING[locale].entries()) {
        await openTask(task);
        await look(`${name}-${i}`);
        await person.press(BACK[locale]);
      }
    }

    /** With what they show when they have been asked. */
    async function lookAtSent(name: string): Promise<void> {
      await person.view(VIEWS[locale][4]);
      await openTask(SENDING[locale][0]);
      await person.press(CHECK[locale]);
      await person.pane.getByRole('heading', { level: 2 }).first().waitFor();
      await look(`${name}-checked`);
      await person.press(BACK[locale]);
      await openTask(SENDING[locale][1]);
      await person.press(PLAN[locale]);
      await person.pane.getByRole('heading', { level: 2 }).first().waitFor();
      await look(`${name}-planned`);
      await person.press(BACK[locale]);
    }

    test.each(VIEWS[locale].map((name, i) => [i, name] as const))('empty: %i %s', async (i, name) => {
      await person.view(name);
      await look(`empty-${i}`);
    });

    test('empty: what is under the last', () => lookAtMore('empty-more'));

    // The tasks where there is least room, in both schemes and languages.
    if (pane === NARROW) {
      test('the tasks, with nothing in the workbook', async () => {
        await lookAtTasks('empty-task');
        await lookAtSending('empty-sending');
      });
    }

    test('with an example', async () => {
      await openMore(MORE[locale][0]);
      await person.pane
        .getByRole('button', { name: /Infoga|Insert/ })
        .first()
        .click();
      await person.sees("'Jönköping 2018'!B18:C18", [[9400, 6100]]);
      for (const [i, name] of VIEWS[locale].entries()) {
        await person.view(name);
        await look(`filled-${i}`);
      }
      await lookAtMore('filled-more');
      await lookAtSent('filled-sending');
      if (pane !== NARROW) return;
      await lookAtTasks('filled-task');
      await lookAtSending('filled-sending');
    });

    test('with an agreement that nobody may leave', async () => {
      await openMore(MORE[locale][0]);
      await person.press(/Infoga Kronobergs|Insert Kronoberg/);
      await person.reads(/Kronoberg 2018/);
      await person.view(SCENARIOS[locale]);
      await openTask(TASKS[locale][3]);
      await person.press(EXITS[locale]);
      await person.pane.getByLabel(/^(Belopp|Amount)$/).fill('2000000');
      await person.pane
        .getByRole('cell', { name: /^289.\d{3}$/ })
        .first()
        .waitFor();
      await look('exits');
    });
  });
}
