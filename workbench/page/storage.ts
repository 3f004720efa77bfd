import type { SavedHost } from '../host/excelHost';
import type { UiLocale } from '../host/engine/locale';
import type { ProfileName } from '../host/profile';
import { PROFILES } from '../host/profile';

/** The browser keeps the workbook as a disk keeps a file: with the last results, so that nothing runs on opening. */
const WORKBOOK = 'workbench.workbook';
const PREFERENCES = 'workbench.preferences';

export interface Preferences {
  locale: UiLocale;
  profile: ProfileName;
  paneWidth: number;
  /** As at a receiver who has not installed it. */
  withoutAddIn: boolean;
}

const DEFAULTS: Preferences = { locale: 'sv-SE', profile: 'm365', paneWidth: 380, withoutAddIn: false };

export function readPreferences(): Preferences {
  const kept = {
    ...DEFAULTS,
    ...(JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as Partial<Preferences>),
  };
  return kept.profile in PROFILES ? kept : { ...kept, profile: DEFAULTS.profile };
}

export function writePreferences(change: Partial<Preferences>): void {
  localStorage.setItem(PREFERENCES, JSON.stringify({ ...readPreferences(), ...change }));
}

export function readWorkbook(): SavedHost | undefined {
  const text = localStorage.getItem(WORKBOOK);
  return text === null ? undefined : (JSON.parse(text) as SavedHost);
}

/** False when the browser has no room for it. */
export function writeWorkbook(saved: SavedHost): boolean {
  try {
    localStorage.setItem(WORKBOOK, JSON.stringify(saved));
    return true;
  } catch (problem) {
    if (problem instanceof DOMException) return false;
    throw problem;
  }
}

export const forgetWorkbook = (): void => localStorage.removeItem(WORKBOOK);
