import type { Words } from '../../src/taskpane/state/language';
import type { Language } from '../../src/text';
import { pane as en } from '../../src/text/en/pane';
import { problems as enProblems } from '../../src/text/en/problems';
import { pane as sv } from '../../src/text/sv/pane';
import { problems as svProblems } from '../../src/text/sv/problems';

/** What the pane says, without fetching it. */
export const WORDS_IN: Record<Language, Words> = {
  sv: { language: 'sv', pane: sv, problems: svProblems },
  en: { language: 'en', pane: en, problems: enProblems },
};
