import { createRoot } from 'react-dom/client';
import type { Result } from '../core/problem';
import * as workbook from '../workbook';
import { App, type Host } from './App';

export function mount(root: HTMLElement, host: Host, started: Promise<Result<void>>): void {
  document.documentElement.lang = host.language;
  createRoot(root).render(<App host={host} workbook={workbook} started={started} />);
}
