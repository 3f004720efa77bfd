import { createContext, useContext, type ReactNode } from 'react';
import type { Language } from '../../text';
import { pane as en } from '../../text/en/pane';
import { pane as sv, type PaneText } from '../../text/sv/pane';

const texts: Record<Language, PaneText> = { sv, en };
const LanguageContext = createContext<Language>('sv');

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useText(): PaneText {
  return texts[useLanguage()];
}
