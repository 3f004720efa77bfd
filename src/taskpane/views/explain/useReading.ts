import { useCallback, useEffect, useState } from 'react';
import { ok, type Result } from '../../../core/problem';
import type { CellReading } from '../../../workbook';
import type { WorkbookContent } from '../../../workbook/model';
import { asResult } from '../../state/asResult';
import { useWorkbookApi } from '../../state/WorkbookApi';

/** Arrow keys select many cells on the way to one; that one is read. */
const QUIET_MS = 200;

interface Reading {
  /** Absent until the first one; the last one stays while another is made. */
  readonly reading: Result<CellReading> | undefined;
  readonly again: () => void;
}

/** What the selected cell is, or the one that is kept; read again whenever the workbook has been. */
export function useReading(content: WorkbookContent, isShown: boolean, kept: string | undefined): Reading {
  const api = useWorkbookApi();
  const [reading, setReading] = useState<Result<CellReading>>();
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  const follows = isShown && kept === undefined;

  useEffect(() => {
    if (!follows) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = asResult(async () =>
      ok(
        await api.watchSelection(() => {
          clearTimeout(timer);
          timer = setTimeout(again, QUIET_MS);
        }),
      ),
    );
    return () => {
      clearTimeout(timer);
      void watching.then((watch) => (watch.ok ? watch.value() : undefined));
    };
  }, [api, follows, again]);

  useEffect(() => {
    if (!isShown) return undefined;
    let isLatest = true;
    void asResult(() => api.readCell(kept)).then((read) => {
      if (isLatest) setReading(read);
    });
    return () => {
      isLatest = false;
    };
  }, [api, content, isShown, kept, turn]);

  return { reading, again };
}
