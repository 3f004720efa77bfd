import { createContext, useCallback, useContext, type ReactNode } from 'react';
import type { Problem } from '../../core/problem';
import type { Language } from '../../text';
import { sayProblem, type ProblemText } from '../../text/problemText';
import type { PaneText } from '../../text/sv/pane';

/** What the pane says, in the language that it speaks. */
export interface Words {
  readonly language: Language;
  readonly pane: PaneText;
  readonly problems: ProblemText;
}

const WordsContext = createContext<Words | undefined>(undefined);

export function LanguageProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

export function useLanguage(): Language {
  return useWords().language;
}

export function useText(): PaneText {
  return useWords().pane;
}

/** Says a problem in a sentence. */
export function useSay(): (problem: Problem) => string {
  const { problems } = useWords();
  return useCallback((problem) => sayProblem(problems, problem), [problems]);
}

function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('The task pane was rendered without words.');
  return words;
}
