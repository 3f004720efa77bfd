import fs from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy, toOrigin } from '../../tools/build/policy.mjs';
import { root } from './goodBuild';
import { rulesBrokenBy } from './rulesBrokenBy';

describe('the policy of the task pane', () => {
  const directives = (policy: string) =>
    new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));

  test('lets in its own files and office.js, and asks nobody but SCB', () => {
    const policy = directives(contentSecurityPolicy());
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    expect(policy.get('connect-src')).toEqual(["'self'", 'https://statistikdatabasen.scb.se']);
  });

  test('lets no text become script, style or markup', () => {
    const policy = contentSecurityPolicy();
    expect(policy).not.toMatch(/unsafe|\*|data: [^;]*script/);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  test('names another address for figures only as it was given to the build', () => {
    const policy = directives(contentSecurityPolicy([toOrigin('https://statistik.example.se/api/v2/')]));
    expect(policy.get('connect-src')).toContain('https://statistik.example.se');
    for (const address of ['http://example.se/', 'example.se', "https:'unsafe-inline'"])
      expect(() => toOrigin(address)).toThrow('--scb');
  });

  test('stands in the page, before every script, and no script or style stands in the page itself', async () => {
    const html = await fs.readFile(path.join(root, 'src/taskpane/taskpane.html'), 'utf8');
    const policy = html.indexOf('http-equiv="Content-Security-Policy"');
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(html.indexOf('<script'));
    expect(html.indexOf('trusted.js')).toBeLessThan(html.indexOf('office.js'));
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=/i);
  });
});

describe('a file of the product may not', () => {
  test.each([
    [
      'set markup',
      'export const show = (e: Element, t: string) => { e.innerHTML = t; };',
      'no-restricted-properties',
    ],
    [
      'insert markup',
      "export const show = (e: Element) => e.insertAdjacentHTML('beforeend', '');",
      'no-restricted-properties',
    ],
    ['write to the page', "export const show = () => document.write('');", 'no-restricted-properties'],
    ['run a text', 'export const run = (t: string): unknown => eval(t);', 'no-eval'],
    ['make a function of a text', 'export const run = (t: string) => new Function(t);', 'no-new-func'],
    ['let a timer run a text', "export const run = () => setTimeout('run()', 1);", 'no-implied-eval'],
    ['go to a script', "export const to = 'javascript:void(0)';", 'no-script-url'],
  ])('%s', async (_, code, rule) => {
    expect(await rulesBrokenBy('src/workbook/aNewFile.ts', code)).toContain(rule);
  });

  test('hand React raw markup', async () => {
    const code = 'export const Raw = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;';
    expect(await rulesBrokenBy('src/taskpane/ANewFile.tsx', code)).toContain('no-restricted-syntax');
  });
});
