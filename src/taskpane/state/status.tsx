import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

interface Status {
  readonly intent: 'success' | 'error' | 'info';
  readonly text: string;
}

interface StatusLine {
  readonly status: Status | undefined;
  readonly report: (status: Status | undefined) => void;
}

const StatusContext = createContext<StatusLine>({ status: undefined, report: () => undefined });

/** The pane says one thing at a time about what was just done; the next action replaces it. */
export function StatusProvider({ children }: { children: ReactNode }) {
  const [status, report] = useState<Status>();
  const line = useMemo(() => ({ status, report }), [status]);
  return <StatusContext.Provider value={line}>{children}</StatusContext.Provider>;
}

export function useStatus(): StatusLine {
  return useContext(StatusContext);
}
