import { readFileSync } from 'node:fs';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { municipalities } from '../../src/register';
import { MemoryWorkbook } from './memoryWorkbook';
import { openMore, renderPane } from './renderPane';
import { pks } from './workbooks';

// A list that renders only what is in sight needs a height, which jsdom gives nothing.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 400 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 320 });
});
afterAll(() => {
  for (const size of ['clientHeight', 'clientWidth']) Reflect.deleteProperty(HTMLElement.prototype, size);
});

const slide = (name: string): string => readFileSync(`test/core/paste/data/${name}.txt`, 'utf8');
const VALFARD = slide('pks-social-valfard');

/** With ordinary spaces and minus signs. */
function plain(text: string | null): string {
  return (text ?? '').replace(/\s/g, ' ').replaceAll('−', '-');
}

function rowsOf(table: HTMLElement): string[][] {
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => plain(textContent)));
}

async function open(workbook = new MemoryWorkbook()): Promise<UserEvent> {
  const user = await renderPane(workbook);
  await openMore(user, 'Granska');
  await screen.findByLabelText('Klistra in den publicerade tabellen');
  return user;
}

async function paste(user: UserEvent, text: string, nth = 0): Promise<void> {
  const field = screen.getAllByLabelText('Klistra in den publicerade tabellen')[nth];
  if (!field) throw new Error('There is no field to paste into.');
  await user.click(field);
  await user.clear(field);
  await user.paste(text);
}

describe('a published table', () => {
  test('is shown as it was understood, with its own sum beside the stated one', async () => {
    const user = await open();
    await paste(user, VALFARD);
    const rows = rowsOf(screen.getByRole('table', { name: '13 parter, 2 kolumner med tal' }));
    expect(rows[0]).toEqual(['Kommun', '2016, tkr', '2018, tkr']);
    expect(rows[1]).toEqual(['Jönköping', '2 368', '3 519']);
    expect(rows.slice(-2)).toEqual([
      ['Radernas summa', '6 297', '9 401'],
      ['Angiven summa', '6 297', '9 400'],
    ]);
  });

  test('that cannot be read names the line and loses nothing', async () => {
    const user = await open();
    await paste(user, 'Kommun 2018\nHabo 310\nAneby 175 3\nSumma 485');
    expect(plain(screen.getByText(/^Rad 3/).textContent)).toContain('Rad 3, ”Aneby 175 3”:');
    await user.click(screen.getByRole('radio', { name: 'I bladet' }));
    await user.click(screen.getByRole('radio', { name: 'Klistra in' }));
    const field = screen.getByLabelText<HTMLTextAreaElement>('Klistra in den publicerade tabellen');
    expect(field.value).toBe('Kommun 2018\nHabo 310\nAneby 175 3\nSumma 485');
  });

  test('stays when the view is left and opened again', async () => {
    const user = await open();
    await paste(user, VALFARD);
    await user.click(screen.getByRole('button', { name: 'Tillbaka' }));
    await user.click(await screen.findByRole('button', { name: 'Granska' }));
    await screen.findByRole('table', { name: '13 parter, 2 kolumner med tal' });
  });

  test('is corrected where a column was misunderstood', async () => {
    const user = await open();
    await paste(user, 'Kommun\tInvånare\tSumma\nHabo\t11\t310\nAneby\t7\t175');
    await user.click(screen.getByRole('button', { name: 'Rätta hur kolumnerna lästes' }));
    const role = (name: string): string => screen.getByLabelText<HTMLSelectElement>(name).value;
    expect([role('Invånare är'), role('Summa är')]).toEqual(['count', 'amount']);
    await user.selectOptions(screen.getByLabelText('Invånare är'), 'belopp');
    await user.type(screen.getByLabelText('Angiven summa för Summa'), '486{Enter}');
    expect(role('Invånare är')).toBe('amount');
    expect(rowsOf(screen.getByRole('table')).at(-1)).toEqual(['Angiven summa', '', '486']);
  });

  test('keeps the word that makes a figure less than exact', async () => {
    const user = await open();
    await paste(user, 'Part\tAndel\nStaten\tdrygt 50 %\nRegionen\t50 %');
    expect(rowsOf(screen.getByRole('table'))[1]).toEqual(['Staten', 'drygt 50']);
  });

  test('is read out of two areas of the sheet', async () => {
    const workbook = new MemoryWorkbook();
    workbook.cells.set('Blad1!A3:A5', [['Kommun'], ['Habo'], ['Aneby']]);
    workbook.cells.set('Blad1!D3:D5', [['Belopp 2018, kr'], [310.5], [175]]);
    const user = await open(workbook);
    await user.click(screen.getByRole('radio', { name: 'I bladet' }));
    await user.type(screen.getByLabelText('Tabellens celler'), 'Blad1!A3:A5;Blad1!D3:D5{Enter}');
    const table = await screen.findByRole('table', { name: '2 parter, 1 kolumn med tal' });
    expect(rowsOf(table)).toEqual([
      ['Kommun', 'Belopp 2018, kr'],
      ['Habo', '310,5'],
      ['Aneby', '175'],
      ['Radernas summa', '485,5'],
    ]);
  });

  test('of the whole country draws only the rows in sight', async () => {
    const user = await open();
    const rows = Array.from(
      { length: 290 },
      (_, i) =>
        `Kommun nr\t${Array(10)
          .fill(i + 1)
          .join('\t')}`,
    );
    await paste(
      user,
      rows.map((row, i) => row.replace('nr', String.fromCharCode(65 + (i % 26)) + i)).join('\n'),
    );
    const table = await screen.findByRole('table', { name: '290 parter, 10 kolumner med tal' });
    expect(table.getAttribute('aria-rowcount')).toBe('292');
    expect(within(table).getAllByRole('row').length).toBeLessThan(60);
  });
});

/** What was found, in its order, each with how sure it is. */
async function findings(user: UserEvent): Promise<string[]> {
  await user.click(screen.getByRole('button', { name: 'Granska tabellen' }));
  const list = await screen.findByRole('list', { name: 'Iakttagelser' });
  return within(list)
    .queryAllByRole('listitem')
    .map(({ textContent }) => plain(textContent));
}

describe('what is wrong with a table', () => {
  test('is that its cells were rounded each on its own, with the correction that ties', async () => {
    const user = await open();
    await paste(user, VALFARD);
    const [sum] = (await findings(user)).filter((each) => each.includes('9 401'));
    expect(sum).toMatch(/^Säkert/);
    expect(sum).toMatch(/9 400/);
    const [correction] = screen.getAllByRole('table', { name: 'Förslag' });
    if (!correction) throw new Error('No correction is proposed.');
    expect(rowsOf(correction).slice(1)).toEqual([['Jönköping', '3 519', '3 518']]);
    await user.click(screen.getAllByRole('button', { name: 'Kopiera rättad tabell' })[0] ?? correction);
    const lines = (await navigator.clipboard.readText()).split('\n');
    expect(lines.slice(0, 2)).toEqual(['Kommun\t2016, tkr\t2018, tkr', 'Jönköping\t2368\t3518']);
    expect(lines.at(-1)).toBe('Summa\t6297\t9400');
  });

  test('is corrected by the key that it should follow, if one is named', async () => {
    const user = await open(new MemoryWorkbook({ keys: [pks] }));
    await paste(user, VALFARD);
    await user.click(screen.getByRole('button', { name: 'Jämför med (frivilligt)' }));
    await user.selectOptions(screen.getByLabelText('Nyckel som tabellen ska följa'), 'PKS 2018');
    await findings(user);
    const corrections = screen
      .getAllByRole('table', { name: 'Förslag' })
      .map((each) => rowsOf(each).slice(1));
    expect(corrections).toContainEqual([['Nässjö', '847', '846']]);
  });

  test('is told with its sister table: another key, and rows in another order', async () => {
    const user = await open();
    // As the slides have them: Tranås before Nässjö in one, after in the other.
    await paste(user, VALFARD);
    await user.click(screen.getByRole('button', { name: 'Lägg till en systertabell' }));
    await paste(user, slide('pks-administration'), 1);
    const found = await findings(user);
    expect(found.filter((each) => /10 av 13 parter/.test(each))).toHaveLength(1);
    expect(
      found.filter((each) => /ordning/.test(each) && /Tranås/.test(each) && /Nässjö/.test(each)),
    ).toHaveLength(1);
    expect(found.filter((each) => /6 101/.test(each) && /6 100/.test(each))).toHaveLength(1);
    const sure = found.map((each) =>
      ['Säkert', 'Troligt', 'Möjligt'].findIndex((word) => each.startsWith(word)),
    );
    expect(sure).toEqual([...sure].sort((a, b) => a - b));
  });

  test('is nothing where all is well, and then what was checked is said', async () => {
    const user = await open();
    await paste(user, 'Kommun\tBelopp\nHabo\t60\nAneby\t40\nSumma\t100');
    expect(await findings(user)).toEqual([]);
    screen.getByText('Inget fel hittat.');
    screen.getByText('att varje kolumn blir den angivna summan');
  });

  test('is forgotten when the table is changed', async () => {
    const user = await open();
    await paste(user, VALFARD);
    await findings(user);
    const field = screen.getByLabelText('Klistra in den publicerade tabellen');
    fireEvent.change(field, { target: { value: VALFARD.replace('9 400', '9 401') } });
    screen.getByText('Tabellen har ändrats sedan den granskades. Granska den igen.');
    expect(screen.queryAllByRole('list', { name: 'Iakttagelser' })).toHaveLength(0);
  });

  test('is gone to in the sheet, and written corrected where the user says', async () => {
    const workbook = new MemoryWorkbook();
    workbook.cells.set('Blad1!A3:B7', [
      ['Kommun', 'Belopp'],
      ['Jönköping', 3519],
      ['Habo', 310],
      ['Aneby', 175],
      ['Summa', 4003],
    ]);
    const user = await open(workbook);
    await user.click(screen.getByRole('radio', { name: 'I bladet' }));
    await user.type(screen.getByLabelText('Tabellens celler'), 'Blad1!A3:B7{Enter}');
    await screen.findByRole('table', { name: '3 parter, 1 kolumn med tal' });
    await findings(user);
    await user.click(screen.getByRole('button', { name: 'Visa cellen för Jönköping' }));
    expect(workbook.shownCells).toEqual(['Blad1!B4']);

    await user.click(screen.getByRole('button', { name: 'Infoga rättad tabell' }));
    await user.type(screen.getByLabelText('Första cellen'), 'Blad1!E1{Enter}');
    workbook.occupied = true;
    await user.click(screen.getByRole('button', { name: 'Infoga i bladet' }));
    await user.click(await screen.findByRole('button', { name: 'Ersätt' }));
    await waitFor(() => expect(workbook.insertedByRule).toHaveLength(1));
    expect(workbook.insertedByRule[0]).toMatchObject({
      target: 'Blad1!E1',
      replace: true,
      table: {
        parties: ['Jönköping', 'Habo', 'Aneby'],
        columns: [{ figures: [3518, 310, 175], published: [3519, 310, 175], total: 4003 }],
      },
    });
  });
});

describe('the key behind a table', () => {
  test('of one amount in Kronoberg is the tax base of 2017', async () => {
    const workbook = new MemoryWorkbook();
    const user = await open(workbook);
    await paste(user, 'Ljungby 289 600 kr');
    const county = screen.getByLabelText<HTMLSelectElement>('Län som beloppet är en del av');
    expect(county.selectedOptions[0]?.textContent).toBe('Kronobergs län');
    await user.click(screen.getByRole('button', { name: 'Sök nyckel' }));
    const fits = within(await screen.findByRole('list', { name: 'Nycklar, den bästa först' }));
    const [first] = fits.getAllByRole('heading', { level: 3 });
    expect(plain(first?.textContent ?? '')).toBe('1. Skatteunderlag 2017, Kronobergs län');
    const [item] = fits.getAllByRole('listitem');
    expect(plain(item?.textContent ?? '')).toMatch(/Total2 000 000Steg100/);
    screen.getByText(/Ett enda belopp räcker inte för att avgöra nyckeln/);

    await user.click(screen.getByRole('button', { name: /^Gör en nyckel av denna: Skatteunderlag 2017/ }));
    await user.click(await screen.findByRole('button', { name: 'Skapa nyckeln' }));
    await waitFor(() => expect(workbook.content.keys).toHaveLength(1));
    const [made] = workbook.content.keys;
    expect(made?.label).toBe('Skatteunderlag 2017, Kronobergs län');
    expect(made?.facts.source).toMatch(/SCB/);
    expect(made?.key.ok && made.key.value.parties).toHaveLength(8);
  });

  test('is the one of the workbook, and a column of another key is told', async () => {
    const workbook = new MemoryWorkbook({ keys: [pks] });
    const user = await open(workbook);
    await paste(user, VALFARD);
    await user.click(screen.getByRole('checkbox', { name: /registrets nycklar/ }));
    await user.click(screen.getByRole('button', { name: 'Sök nyckel' }));
    const result = await screen.findByRole('region', { name: 'Funna nycklar' });
    expect(plain(result.textContent)).toMatch(/kommer inte av den nyckeln: för 10 av 13 parter/);
  });

  test('is shared by three of the four columns of the two slides, matched by name', async () => {
    const user = await open(new MemoryWorkbook({ keys: [pks] }));
    await paste(user, VALFARD);
    await user.click(screen.getByRole('button', { name: 'Lägg till en systertabell' }));
    await paste(user, slide('pks-administration'), 1);
    await user.click(screen.getByRole('checkbox', { name: /registrets nycklar/ }));
    await user.click(screen.getByRole('button', { name: 'Sök nyckel' }));
    const result = plain((await screen.findByRole('region', { name: 'Funna nycklar' })).textContent);
    expect(result).toContain(
      'Kolumnerna 2018, 2016 (systertabellen) och 2018 (systertabellen) kan alla komma av en och samma nyckel.',
    );
    expect(result).toMatch(/2016 kommer inte av den nyckeln: för 10 av 13 parter/);
    expect(result).toContain('1. PKS 2018');
  });

  test('is given up at a click, and nothing comes of it', async () => {
    const user = await open();
    const figures = municipalities.map(({ name }, i) => `${name}\t${((i * 7919) % 9973) + 1}`);
    await paste(user, figures.join('\n'));
    fireEvent.click(screen.getByText('Sök nyckel'));
    await act(() => new Promise((resume) => setTimeout(resume, 30)));
    fireEvent.click(screen.getByText('Avbryt'));
    screen.getByText('Sökningen avbröts.');
    await act(() => new Promise((resume) => setTimeout(resume, 1500)));
    expect(screen.queryAllByRole('region', { name: 'Funna nycklar' })).toHaveLength(0);
    screen.getByRole('button', { name: 'Sök nyckel' });
  });

  test('can be the published column itself, marked for what it is', async () => {
    const workbook = new MemoryWorkbook();
    const user = await open(workbook);
    await paste(user, VALFARD);
    await user.click(screen.getByRole('button', { name: 'Gör en nyckel av den publicerade kolumnen' }));
    await user.click(await screen.findByRole('button', { name: 'Skapa nyckeln' }));
    await waitFor(() => expect(workbook.content.keys).toHaveLength(1));
    const [made] = workbook.content.keys;
    expect(made?.facts.source).toBe('härledd ur publicerad tabell');
    expect(made?.key.ok && made.key.value.weights[0]).toBe(3519);
  });
});

describe('overheads', () => {
  test('that do not close tell what base they need, and what is missing', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Går overheadkostnaden ihop?' }));
    const fields = within(screen.getByRole('group', { name: 'Går overheadkostnaden ihop?' }));
    for (const [label, typed] of [
      ['Budgeterad kostnad', '6100'],
      ['Angiven finansiering', '1730'],
      ['Påslag', '20'],
    ] as const) {
      await user.type(fields.getByLabelText(label), typed);
    }
    const said = (): string => plain(fields.getByText(/Påslaget kräver/).parentElement?.textContent ?? '');
    expect(said()).toBe('Påslaget kräver ett underlag på 21 850 för att gå ihop.');
    await user.type(fields.getByLabelText('Underlag för påslaget'), '20465');
    expect(said()).toBe('Påslaget kräver ett underlag på 21 850 för att gå ihop.Det fattas 277.');
  });
});
