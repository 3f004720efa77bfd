import { createRoot } from 'react-dom/client';
import type { Result } from '../core/problem';
import { App, type Host } from './App';
import { workbookOnDemand } from './state/workbookOnDemand';

export function mount(root: HTMLElement, host: Host, started: Promise<Result<void>>): void {
  document.documentElement.lang = host.words.language;
  createRoot(root).render(<App host={host} workbook={workbookOnDemand} started={started} />);
}
