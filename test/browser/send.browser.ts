import { expectAccessible } from './accessible';
import { everything } from './everything';
import { sitting } from './sitting';

const at = sitting({ pane: 450 });

/** The workbook is saved as an .xlsx file, and that file is opened by somebody who has the add-in or has not. */
async function sendTo(receiver: 'with the add-in' | 'without the add-in'): Promise<void> {
  const { page } = at.person;
  const loaded = page.waitForEvent('load');
  await page.evaluate(async (isWithout) => {
    const bytes = await window.workbench?.saveXlsx();
    if (bytes) await window.workbench?.openXlsx(bytes, isWithout);
  }, receiver === 'without the add-in');
  await loaded;
  await page.waitForFunction(() => window.workbench !== undefined);
  if (receiver === 'with the add-in')
    await page.frameLocator('#pane iframe').getByRole('tab').first().waitFor();
}

async function ownFormulas(): Promise<string[]> {
  return at.person.page.evaluate(() => {
    const sheets = window.workbench?.host.workbook.worksheets.items ?? [];
    const formulas = sheets
      .filter(({ name }) => name !== 'Frysta formler')
      .flatMap((sheet) => sheet.getUsedRange().formulas.flat());
    return formulas.map(String).filter((formula) => /^=.*(NYCKEL\.|_xldudf_)/.test(formula));
  });
}

const SUMS = "'Jönköping 2018'!B18:C18";

test('a frozen workbook is alive at a receiver without the add-in, and thaws to what it was', async () => {
  await at.person.insertJonkoping();
  const before = await everything(at.person);

  await at.person.view('Skicka');
  await at.person.press('Frys');
  await at.person.press('Visa vad som händer');
  await at.person.press(/^Frys \d/);
  await expectAccessible(at.person);
  await at.person.pane.getByRole('alertdialog').getByRole('button', { name: 'Frys' }).click();
  await at.person.reads('Arbetsboken är fryst');
  expect(await ownFormulas()).toEqual([]);
  // The question that was answered hides nothing from those who listen to the pane.
  await at.person.press('Gå vidare');

  await sendTo('without the add-in');
  await at.person.sees(SUMS, [[9400, 6100]]);
  const [[shown]] = (await at.person.values("'Jönköping 2018'!B16")) as [[number]];
  expect(shown).toBe(846);
  // Another budget in the chosen scenario: everybody's share follows, and still adds up.
  const [[budget]] = (await at.person.values('Scenarier!E5')) as [[number]];
  await at.person.sheet('Scenarier');
  await at.person.type('E5', '9401');
  await at.person.sees("'Jönköping 2018'!B1", 9401);
  await at.person.sees("'Jönköping 2018'!B18", 9401);
  await at.person.sees("'Jönköping 2018'!B16", 847);
  await at.person.type('E5', String(budget));
  await at.person.sees(SUMS, [[9400, 6100]]);

  await sendTo('with the add-in');
  await at.person.view('Skicka');
  await at.person.press('Frys');
  await at.person.press('Tina upp');
  await at.person.pane.getByRole('alertdialog').getByRole('button', { name: 'Tina upp' }).click();
  await at.person.reads('Arbetsboken är upptinad');
  await at.person.sees(SUMS, [[9400, 6100]]);
  expect(await everything(at.person)).toEqual(before);
});

test('what a receiver without the add-in has spoiled is found and repaired', async () => {
  await at.person.insertJonkoping();
  const before = await everything(at.person);
  await sendTo('without the add-in');
  await at.person.page.evaluate(() => window.workbench?.host.grid.recalculateAll());
  await at.person.sees("'Jönköping 2018'!B18", '#NAME?');

  await sendTo('with the add-in');
  await at.person.view('Skicka');
  await at.person.press('Kontrollera');
  await at.person.press('Kontrollera arbetsboken');
  await at.person.press(/^Åtgärda allt som går/);
  await at.person.pane
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Åtgärda/ })
    .click();
  await at.person.sees(SUMS, [[9400, 6100]]);
  expect(await everything(at.person)).toEqual(before);
});

test('two municipalities compare their copies by file and by stamp', async () => {
  await at.person.insertJonkoping();
  const bytes = await at.person.page.evaluate(async () =>
    Array.from((await window.workbench?.saveXlsx()) ?? []),
  );
  await at.person.sheet('Nycklar');
  await at.person.type('B15', '20000');
  await at.person.view('Skicka');
  await at.person.press('Ta emot');
  await at.person.pane
    .locator('input[type=file]')
    .setInputFiles({ name: 'Min kopia.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
  await at.person.reads('Jämfört med Min kopia.xlsx');
  await at.person.reads('1 part har olika vikt.');
  await expectAccessible(at.person);
  await at.person.press('Tillbaka');
  await at.person.press('Stämplar');
  await at.person.pane.getByLabel('Stämplar som du har fått').fill('PKS 2018: 0000 0000');
  await at.person.reads(/PKS 2018: stämmer inte/);
  await at.person.press('Tillbaka');
  await at.person.press('Ta emot');
  await at.person.press('Kontrollera arbetsboken');
  await at.person.pane.getByRole('heading', { name: 'Kontrollera', level: 1 }).waitFor();
});
