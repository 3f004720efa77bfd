import type { Key } from '../../src/core/key/key';
import { KeyRing } from '../../src/keyring/ring';

const key = { label: 'PKS 2018' } as Key;
const stamp = 'PKS 2018#1c9e07ab';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the key ring', () => {
  it('finds a key that STAMP has put there', () => {
    const ring = new KeyRing();
    ring.put(stamp, key);
    expect(ring.get(stamp)).toBe(key);
    expect(ring.get('PKS 2018#00000000')).toBeUndefined();
  });

  it('reads the key tables once for all who ask at the same time', async () => {
    const ring = new KeyRing();
    let readings = 0;
    ring.readFrom(() => {
      readings++;
      ring.put(stamp, key);
      return Promise.resolve();
    });
    const found = await Promise.all([ring.find(stamp), ring.find(stamp), ring.find(stamp)]);
    expect(found).toEqual([1, 2, 3].map(() => ({ ok: true, value: key })));
    expect(readings).toBe(1);
  });

  it('waits for the workbook to be there', async () => {
    const ring = new KeyRing();
    const found = ring.find(stamp);
    await jest.advanceTimersByTimeAsync(3000);
    ring.readFrom(() => Promise.resolve(ring.put(stamp, key)));
    await expect(found).resolves.toEqual({ ok: true, value: key });
  });

  it('gives up after ten seconds, and does not say that the key is unknown', async () => {
    const ring = new KeyRing();
    const found = ring.find(stamp);
    await jest.advanceTimersByTimeAsync(10_000);
    await expect(found).resolves.toEqual({ ok: false, problem: { kind: 'stampUnread', stamp, seconds: 10 } });
  });

  it('says that a stamp is unknown when the tables have been read without it', async () => {
    const ring = new KeyRing();
    ring.readFrom(() => Promise.resolve());
    await expect(ring.find(stamp)).resolves.toEqual({ ok: false, problem: { kind: 'stampUnknown', stamp } });
  });

  it('reads again after a reading that failed', async () => {
    const ring = new KeyRing();
    let readings = 0;
    ring.readFrom(() =>
      readings++ === 0 ? Promise.reject(new Error('cell edit mode')) : Promise.resolve(ring.put(stamp, key)),
    );
    await expect(ring.find(stamp)).resolves.toMatchObject({ problem: { kind: 'stampUnread' } });
    await expect(ring.find(stamp)).resolves.toEqual({ ok: true, value: key });
  });

  it('forgets the oldest of many', () => {
    const ring = new KeyRing();
    ring.put('first#00000000', key);
    for (let i = 0; i < 300; i++) ring.put(`later#${i}`, key);
    expect(ring.get('first#00000000')).toBeUndefined();
    expect(ring.get('later#299')).toBe(key);
  });
});
