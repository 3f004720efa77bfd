import type { Browser, Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { joinBrowser } from './sitting';

let browser: Browser;
let page: Page;
const errors: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  browser = await joinBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(process.env.WORKBENCH_URL ?? '');
});
afterAll(() => browser.close());

test('the published build opens beside a grid, without an error', async () => {
  await page.locator('#grid canvas').first().waitFor();
  const pane = page.frameLocator('#pane iframe');
  await pane.getByRole('tab').first().waitFor();
  expect(errors).toEqual([]);
});

test('nothing is asked of any other machine', () => {
  const { origin } = new URL(process.env.WORKBENCH_URL ?? '');
  const others = asked.filter((url) => url.startsWith('http') && !url.startsWith(`${origin}/`));
  expect(asked.length).toBeGreaterThan(0);
  expect(others).toEqual([]);
});

test('the manual that the functions and views lead to can be read by everybody, in a narrow window too', async () => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(new URL('/manual.html', process.env.WORKBENCH_URL).href);
  await expectAccessible({ pane: page });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
});
