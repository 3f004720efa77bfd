import type { Language } from '../text';
import type { Words } from './state/language';

/** The functions fetch the sentences for problems too, by the same name: they come once. */
const FETCH = {
  sv: () =>
    Promise.all([
      import(/* webpackChunkName: "pane-sv" */ '../text/sv/pane'),
      import(/* webpackChunkName: "problems-sv" */ '../text/sv/problems'),
    ]),
  en: () =>
    Promise.all([
      import(/* webpackChunkName: "pane-en" */ '../text/en/pane'),
      import(/* webpackChunkName: "problems-en" */ '../text/en/problems'),
    ]),
};

/** The words of one language are half of what the pane would fetch with both. */
export async function fetchWords(language: Language): Promise<Words> {
  const [{ pane }, { problems }] = await FETCH[language]();
  return { language, pane, problems };
}
