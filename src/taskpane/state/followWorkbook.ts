import { ok, type Result } from '../../core/problem';
import type { WorkbookContent } from '../../workbook/model';
import { asResult } from './asResult';
import type { WorkbookApi } from './WorkbookApi';

/** A recalculation or a paste gives many events; they are answered by one reading when they have calmed down. */
const QUIET_MS = 250;

export interface Following {
  /** Reads now, without waiting for the workbook to say that it has changed. */
  readonly refresh: () => void;
  readonly stop: () => void;
}

/**
 * Reads the workbook now and after each change of it. Never two readings at once; a change during a reading makes
 * one more, so that what was heard last is what stands in the sheet.
 */
export function followWorkbook(
  workbook: Pick<WorkbookApi, 'readWorkbook' | 'watchWorkbook'>,
  onRead: (content: Result<WorkbookContent>) => void,
): Following {
  let stopped = false;
  let reading = false;
  let changedMeanwhile = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function read(): Promise<void> {
    clearTimeout(timer);
    if (reading) {
      changedMeanwhile = true;
      return;
    }
    reading = true;
    do {
      changedMeanwhile = false;
      const content = await asResult(() => workbook.readWorkbook());
      if (!stopped && !changedMeanwhile) onRead(content);
    } while (changedMeanwhile && !stopped);
    reading = false;
  }

  function readWhenQuiet(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), QUIET_MS);
  }

  const watching = asResult(async () => ok(await workbook.watchWorkbook(readWhenQuiet)));
  void watching.then((watch) => {
    if (!watch.ok && !stopped) onRead(watch);
  });
  void read();

  return {
    refresh: () => void read(),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      void watching.then((watch) => (watch.ok ? watch.value() : undefined));
    },
  };
}
