import { ok, type Result } from '../../src/core/problem';
import { followWorkbook } from '../../src/taskpane/state/followWorkbook';
import type { WorkbookContent } from '../../src/workbook/model';

const content = (label: string): WorkbookContent => ({
  schema: 'current',
  keys: [],
  problems: [{ kind: 'labelTaken', label }],
});

/** A workbook whose readings end when the test says so. */
class SlowWorkbook {
  private tell: () => void = () => undefined;
  readonly pending: ((content: Result<WorkbookContent>) => void)[] = [];
  stopped = false;

  readWorkbook = (): Promise<Result<WorkbookContent>> =>
    new Promise((resolve) => void this.pending.push(resolve));

  watchWorkbook = async (onChange: () => void): Promise<() => Promise<void>> => {
    this.tell = onChange;
    return async () => void (this.stopped = true);
  };

  change(): void {
    this.tell();
  }

  async finish(reading: number, label: string): Promise<void> {
    this.pending[reading]?.(ok(content(label)));
    await jest.advanceTimersByTimeAsync(0);
  }
}

let workbook: SlowWorkbook;
let seen: Result<WorkbookContent>[];
const labels = (): unknown[] => seen.map((read) => read.ok && read.value.problems[0]);
const taken = (label: string) => ({ kind: 'labelTaken', label });

beforeEach(() => {
  jest.useFakeTimers();
  workbook = new SlowWorkbook();
  seen = [];
});
afterEach(() => jest.useRealTimers());

test('many changes at once are one reading, when they have calmed down', async () => {
  followWorkbook(workbook, (read) => seen.push(read));
  await workbook.finish(0, 'first');
  for (let i = 0; i < 20; i++) {
    workbook.change();
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(workbook.pending).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(250);
  expect(workbook.pending).toHaveLength(2);
  await workbook.finish(1, 'second');
  expect(labels()).toEqual([taken('first'), taken('second')]);
});

test('a change during a reading makes one more, never two at once, and the old answer is not shown', async () => {
  const following = followWorkbook(workbook, (read) => seen.push(read));
  await jest.advanceTimersByTimeAsync(0);
  workbook.change();
  await jest.advanceTimersByTimeAsync(300);
  following.refresh();
  expect(workbook.pending).toHaveLength(1);
  await workbook.finish(0, 'old');
  expect(workbook.pending).toHaveLength(2);
  await workbook.finish(1, 'new');
  expect(labels()).toEqual([taken('new')]);
});

test('once stopped it is silent and no longer listens', async () => {
  const following = followWorkbook(workbook, (read) => seen.push(read));
  await jest.advanceTimersByTimeAsync(0);
  following.stop();
  await workbook.finish(0, 'late');
  expect(seen).toEqual([]);
  expect(workbook.stopped).toBe(true);
});

test('a workbook that cannot be watched is told as a problem', async () => {
  workbook.watchWorkbook = () => Promise.reject(new Error('no events'));
  followWorkbook(workbook, (read) => seen.push(read));
  await jest.advanceTimersByTimeAsync(0);
  expect(seen).toMatchObject([{ ok: false, problem: { kind: 'excelFailed', message: 'no events' } }]);
});
