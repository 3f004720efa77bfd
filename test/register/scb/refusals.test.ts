import type { Problem } from '../../../src/core/problem';
import { fetchFigures, type ScbQuery, type ScbWait } from '../../../src/register/scb';
import { problems as swedish } from '../../../src/text/sv/problems';
import { sayProblem } from '../../../src/text/problemText';
import { construct, INHABITANTS, madeUp, TAX_BASE } from './constructed';
import { complaint, json, startScb, text, type ScbServer } from './scbServer';

let scb: ScbServer;

beforeAll(async () => {
  scb = await startScb();
});
afterAll(() => scb.close());

const answer = json(construct({ ...TAX_BASE, years: [2026], figure: madeUp }));
const busy = (seconds?: string) =>
  json({ title: 'Too many requests' }, 429, seconds === undefined ? {} : { 'retry-after': seconds });

function fetchFrom(query: Partial<ScbQuery> = {}) {
  return fetchFigures({ measure: 'skatteunderlag', years: [2026], address: scb.address, ...query });
}

async function problemOf(query: Partial<ScbQuery> = {}): Promise<Problem> {
  const result = await fetchFrom(query);
  if (result.ok) throw new Error(`expected a problem, got ${result.value.figures.length} figures`);
  return result.problem;
}

describe('offline', () => {
  test('nobody answers at the address', async () => {
    const closed = await startScb();
    await closed.close();
    expect(await problemOf({ address: closed.address })).toEqual({
      kind: 'scbUnreachable',
      host: closed.host,
    });
  });

  test('the connection breaks in the middle of the answer', async () => {
    scb.answer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"class":');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await problemOf()).toEqual({ kind: 'scbUnreachable', host: scb.host });
  });

  test('the network is lost between two tables: no half of the years is given', async () => {
    scb.answer(json(construct({ ...INHABITANTS, years: [2024], figure: madeUp })), (_, response) => {
      response.destroy();
    });
    const problem = await problemOf({ measure: 'folkmängd', years: [2024, 2025] });
    expect(problem).toEqual({ kind: 'scbUnreachable', host: scb.host });
    expect(scb.asked).toHaveLength(2);
  });

  test('the message names the host that the IT department has to allow', () => {
    const host = 'statistikdatabasen.scb.se';
    expect(sayProblem(swedish, { kind: 'scbUnreachable', host })).toMatch(
      /tillåta statistikdatabasen\.scb\.se/,
    );
  });
});

describe('a proxy on the way', () => {
  const page = '<!DOCTYPE html><title>Logga in</title>';

  test.each([
    ['a page with a sign-in', text(page, 'text/html; charset=utf-8'), 200],
    ['a page that calls itself JSON', text(`\n${page}`, 'application/json'), 200],
    ['a forbidding page', text(page, 'text/html', 403), 403],
    ['a bare refusal', text('', 'text/plain', 403), 403],
    ['a network that wants one to sign in', text(page, 'text/html', 511), 511],
  ])('answers with %s', async (_, handler, status) => {
    scb.answer(handler);
    expect(await problemOf()).toEqual({ kind: 'scbBlocked', host: scb.host, status });
  });
});

test('a proxy that demands a password is never seen by fetch: nobody could be reached', async () => {
  scb.answer(text('', 'text/plain', 407));
  expect(await problemOf()).toEqual({ kind: 'scbUnreachable', host: scb.host });
});

describe('too many requests', () => {
  test('SCB says when to come back, the user is told, and the answer comes', async () => {
    scb.answer(busy('1'), answer);
    const waits: ScbWait[] = [];
    const started = Date.now();
    const result = await fetchFrom({ onWait: (wait) => waits.push(wait) });
    expect(result.ok).toBe(true);
    expect(waits).toEqual([{ seconds: 1, attempt: 1, most: 3 }]);
    expect(Date.now() - started).toBeGreaterThanOrEqual(990);
    expect(scb.asked).toHaveLength(2);
  });

  test('three waits are enough', async () => {
    scb.answer(busy('0'));
    const attempts: number[] = [];
    const problem = await problemOf({ onWait: ({ attempt }) => attempts.push(attempt) });
    expect(problem).toEqual({ kind: 'scbTooOften', host: scb.host, seconds: 0 });
    expect(attempts).toEqual([1, 2, 3]);
    expect(scb.asked).toHaveLength(4);
  });

  test.each([
    ['no word of when', () => undefined, 10],
    ['nonsense', () => 'snart', 10],
    ['a date', () => new Date(Date.now() + 30_000).toUTCString(), 30],
    ['a date that has passed', () => 'Wed, 21 Oct 2015 07:28:00 GMT', 0],
  ])('%s means so many seconds, and the wait can be cancelled', async (_, retryAfter, seconds) => {
    scb.answer(busy(retryAfter()));
    const cancel = new AbortController();
    const waits: number[] = [];
    const started = Date.now();
    let passed = 0;
    const problem = await problemOf({
      signal: cancel.signal,
      onWait: (wait) => {
        passed = waits.length === 0 ? (Date.now() - started) / 1000 : passed;
        waits.push(wait.seconds);
        // Waits of no time at all are over before anybody could cancel them.
        if (seconds > 0) setTimeout(() => cancel.abort(), 20);
      },
    });
    expect(problem.kind).toBe(seconds === 0 ? 'scbTooOften' : 'scbCancelled');
    // What is left of a date is counted when the answer is read; a date has whole seconds.
    expect(waits[0]).toBeGreaterThanOrEqual(seconds - passed - 1);
    expect(waits[0]).toBeLessThanOrEqual(seconds);
    expect(Date.now() - started).toBeLessThan(5000);
  });

  test('an hour is too long to wait for, and is said instead', async () => {
    scb.answer(busy('3600'));
    const problem = await problemOf({ onWait: () => expect('a wait').toBe('none') });
    expect(problem).toEqual({ kind: 'scbTooOften', host: scb.host, seconds: 3600 });
  });
});

describe('SCB refuses', () => {
  test('too many cells', async () => {
    scb.answer(complaint('Too many cells selected'));
    expect(await problemOf()).toEqual({ kind: 'scbTooManyCells', table: 'TAB3600' });
  });

  test('too many cells, said with 403 as older versions do', async () => {
    scb.answer(complaint('Too many cells selected', 403));
    expect(await problemOf()).toEqual({ kind: 'scbTooManyCells', table: 'TAB3600' });
  });

  test.each(['Missing selection for mandantory variable', 'Non-existent value'])('%s', async (title) => {
    scb.answer(complaint(title));
    const problem = await problemOf();
    expect(problem).toEqual({ kind: 'scbRefused', table: 'TAB3600', years: [2026], said: title });
    expect(sayProblem(swedish, problem)).toContain(title);
  });

  test('a table that is not there any longer', async () => {
    scb.answer(complaint('Non-existent table', 404));
    expect(await problemOf()).toEqual({ kind: 'scbTableMoved', table: 'TAB3600', host: scb.host });
  });

  test.each([400, 410, 500, 503])('%d without a word', async (status) => {
    scb.answer(text('', 'text/plain', status));
    expect(await problemOf()).toEqual({ kind: 'scbFailed', host: scb.host, status });
  });
});

describe('an answer that is none', () => {
  test.each([
    ['nothing', ''],
    ['a broken text', '{"class":"dataset"'],
    ['a list', '[1,2]'],
    ['another form of JSON', '{"columns":[],"data":[]}'],
    ['a collection', '{"version":"2.0","class":"collection","link":{}}'],
  ])('%s', async (_, body) => {
    scb.answer(text(body, 'application/json'));
    expect(await problemOf()).toEqual({ kind: 'scbNotJsonStat', table: 'TAB3600', host: scb.host });
  });

  test('more than 20 MB by its own word is not read', async () => {
    scb.answer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '20000001' });
      response.write('{');
    });
    expect(await problemOf()).toEqual({ kind: 'scbTooLarge', host: scb.host, megabytes: 20 });
  });

  test('more than 20 MB in pieces is cut off', async () => {
    let sent = 0;
    let endedEarly = false;
    const piece = Buffer.alloc(1_000_000, 32);
    scb.answer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.on('close', () => (endedEarly = !response.writableEnded));
      const send = (): void => {
        if (sent >= 200) return void response.end();
        sent += 1;
        if (!response.destroyed) response.write(piece, send);
      };
      send();
    });
    expect(await problemOf()).toEqual({ kind: 'scbTooLarge', host: scb.host, megabytes: 20 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(endedEarly).toBe(true);
    expect(sent).toBeLessThan(200);
  });
});

describe('a slow answer', () => {
  const slow = () =>
    scb.answer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
    });

  test('can be cancelled while it comes', async () => {
    slow();
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 50);
    expect(await problemOf({ signal: cancel.signal })).toEqual({ kind: 'scbCancelled' });
  });

  test('can be cancelled between two tables', async () => {
    const cancel = new AbortController();
    scb.answer(json(construct({ ...INHABITANTS, years: [2024], figure: madeUp })), () => cancel.abort());
    const query = { measure: 'folkmängd', years: [2024, 2025], signal: cancel.signal } as const;
    expect(await problemOf(query)).toEqual({ kind: 'scbCancelled' });
  });

  test('is not waited for longer than the patience lasts', async () => {
    slow();
    expect(await problemOf({ patience: 0.05 })).toEqual({ kind: 'scbSilent', host: scb.host, seconds: 0.05 });
  });

  test('is not asked for when it has been cancelled before', async () => {
    scb.answer(answer);
    expect(await problemOf({ signal: AbortSignal.abort() })).toEqual({ kind: 'scbCancelled' });
    expect(scb.asked).toHaveLength(0);
  });
});
