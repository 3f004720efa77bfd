import { App } from '@odoo/owl';
import { setTranslationMethod, Spreadsheet, stores } from '@odoo/o-spreadsheet';
import { fromEngine, toEngine } from '../host/engine/structuredReference';
import type { UiLocale } from '../host/engine/locale';
import { isSwedish } from '../host/engine/locale';
import type { Grid } from '../host/engine/grid';
import { bringCharts } from './charts';
import { gridTranslation } from './gridTexts';

/** Before the grid is made: it takes its words when it starts. */
export function translateGrid(locale: UiLocale): void {
  // The grid's type allows for values to put into the text, but the grid puts them in itself.
  setTranslationMethod(gridTranslation(locale) as never);
}

interface GridMessages {
  notify(text: string): void;
}

/** Draws the host's grid on the page. */
export async function mountGrid(container: HTMLElement, grid: Grid, { notify }: GridMessages): Promise<void> {
  bringCharts();
  showStructuredReferences(grid);
  const templates = await (await fetch('odoo/o_spreadsheet.xml')).text();
  const app = new App(Spreadsheet, {
    props: {
      model: grid.model,
      notifyUser: ({ text }: { text: string }) => notify(text),
      raiseError: (text: string) => notify(text),
      askConfirmation: (text: string, confirmed: () => void, cancelled?: () => void) =>
        confirm(text) ? confirmed() : cancelled?.(),
    },
    templates,
    translateFn: gridTranslation(grid.options.locale),
    env: {} as never, // the component makes its own
    warnIfNoStaticProps: false,
  });
  await app.mount(container);
}

interface Content {
  text: string;
}
type Reader = { getComposerContent(...args: unknown[]): Content };

/** The grid keeps the English spelling, `'Tabell[#All]'`; who edits the cell sees `Tabell[#Alla]`. */
function showStructuredReferences(grid: Grid): void {
  const prototype = stores.CellComposerStore.prototype as unknown as Reader;
  const read = prototype.getComposerContent;
  prototype.getComposerContent = function (this: Reader, ...args) {
    const content = read.apply(this, args);
    return { ...content, text: fromEngine(toEngine(content.text), isSwedish(grid.getters.getLocale())) };
  };
}
