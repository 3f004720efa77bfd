import type { Locator } from 'playwright-core';
import type { Person } from './person';

/** What has come to the pane when a picture can be taken. */
type Steps = (person: Person) => Promise<Locator>;

const SLIDE = ['Kommun\t2018', 'Aneby\t175', 'Eksjö\t451', 'Nässjö\t847', 'Tranås\t516', 'Summa\t1988'].join(
  '\n',
);

const pane = (person: Person): Locator => person.page.locator('#pane');

async function view(person: Person, name: string): Promise<Locator> {
  await person.view(name);
  await person.pane.getByRole('progressbar').waitFor({ state: 'detached' });
  return pane(person);
}

/** The pictures of the manual, by their names: each begins with the example from Jönköping in an open workbook. */
export const PICTURES: Record<string, Steps> = {
  start: async (person) => {
    await person.view('Fördela');
    await person.goTo('B16');
    return person.page.locator('body');
  },
  nycklar: (person) => view(person, 'Nycklar'),
  fordela: async (person) => {
    await view(person, 'Fördela');
    const amounts = person.pane.getByRole('textbox', { name: 'Celler med belopp' });
    await amounts.fill("'Jönköping 2018'!B1");
    await amounts.press('Tab');
    await person.pane.getByLabel('Mått', { exact: true }).first().selectOption('tkr');
    await person.reads(/Summan stämmer/);
    return pane(person);
  },
  scenarier: (person) => view(person, 'Scenarier'),
  jamfor: async (person) => {
    await person.view('Scenarier');
    await person.press('Jämför scenarier');
    await person.goTo('B5');
    await person.press('Hämta markering: Tabell med resultat');
    // It has no amount: the source states none.
    await person.pane.getByRole('checkbox', { name: 'Alternativ 2' }).uncheck();
    await person.press('Jämför');
    const table = person.pane.getByRole('table', { name: /^Tabell/ });
    await table.waitFor();
    await table.evaluate((found) => found.scrollIntoView({ block: 'center' }));
    return pane(person);
  },
  forklara: async (person) => {
    await person.goTo('B16');
    await view(person, 'Förklara');
    await person.reads('Nässjö: 846 tkr');
    return pane(person);
  },
  granska: async (person) => {
    await person.view('Mer');
    await person.press(/^Granska/);
    await person.pane.getByLabel('Klistra in den publicerade tabellen').fill(SLIDE);
    await person.press('Granska tabellen');
    const found = person.pane.getByText(/men summan anges till/);
    await found.first().waitFor();
    await found.first().evaluate((sentence) => sentence.scrollIntoView({ block: 'center' }));
    return pane(person);
  },
  skicka: (person) => view(person, 'Skicka'),
};
