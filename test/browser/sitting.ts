import { chromium, type Browser } from 'playwright-core';
import { Person, type Surroundings } from './person';

/** One and the same browser for all tests. */
export function joinBrowser(): Promise<Browser> {
  return chromium.connect(process.env.BROWSER_ENDPOINT ?? '');
}

interface Sitting {
  /** Who sits at the workbench in this test: a new person, who knows nothing of the one before. */
  readonly person: Person;
}

/** Seats a person at an empty workbench before each test, and hears afterwards that the browser had nothing to say. */
export function sitting(surroundings: Surroundings = {}): Sitting {
  let browser: Browser;
  let person: Person;
  beforeAll(async () => {
    browser = await joinBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    person = await Person.sitDown(browser, surroundings);
  });
  afterEach(async () => {
    expect(person.complaints).toEqual([]);
    expect(person.strangers()).toEqual([]);
    await person.leave();
  });
  return {
    get person() {
      return person;
    },
  };
}
