import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Problem } from '../../core/problem';
import type { WorkbookContent } from '../../workbook/model';
import { followWorkbook, type Following } from './followWorkbook';
import { useWorkbookApi } from './WorkbookApi';

/** What is known of the workbook. A content that was read stays while it is read anew. */
type WorkbookState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'ready'; readonly content: WorkbookContent };

interface Workbook {
  readonly state: WorkbookState;
  readonly refresh: () => void;
}

const WorkbookContext = createContext<Workbook>({ state: { status: 'loading' }, refresh: () => undefined });

export function WorkbookProvider({ children }: { children: ReactNode }) {
  const api = useWorkbookApi();
  const [state, setState] = useState<WorkbookState>({ status: 'loading' });
  const following = useRef<Following>();

  useEffect(() => {
    const follow = followWorkbook(api, (read) =>
      setState(
        read.ok ? { status: 'ready', content: read.value } : { status: 'failed', problem: read.problem },
      ),
    );
    following.current = follow;
    return follow.stop;
  }, [api]);

  const workbook = useMemo(() => ({ state, refresh: () => following.current?.refresh() }), [state]);
  return <WorkbookContext.Provider value={workbook}>{children}</WorkbookContext.Provider>;
}

export function useWorkbook(): Workbook {
  return useContext(WorkbookContext);
}

/** False for a workbook that a later add-in has made: what we do not know, we must not change. */
export function useCanChange(): boolean {
  const { state } = useWorkbook();
  return state.status === 'ready' && state.content.schema !== 'newer';
}
