import type ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { FileComparison } from '../../src/workbook';
import { asFile, type Changes } from './asFile';
import { expectOk, openWorkbook, problemOf, type OpenWorkbook } from './openWorkbook';

const PARTIES = ['Aneby', 'Habo', 'Eksjö'];
const PACKED = { compression: 'DEFLATE', compressionOptions: { level: 1 } } as const;

async function makeWorkbook(): Promise<string> {
  const { excel, workbook } = await openWorkbook();
  const rows = (weights: number[]) => PARTIES.map((party, i) => ({ party, weight: weights[i] ?? 0 }));
  expectOk(await workbook.createKey({ label: 'Folkmängd 2016', facts: {}, rows: rows([1, 3, 4]) }));
  expectOk(await workbook.createKey({ label: 'Lika', facts: {}, rows: rows([1, 1, 1]) }));
  expectOk(await workbook.createScenarios(['Nuläge', 'Alternativ']));
  const budget = { label: 'Budget', unit: 'tkr', kind: 'amount', values: [800, 1200] } as const;
  expectOk(await workbook.addAssumption(budget));
  const portions = [
    { key: 'Folkmängd_2016', portion: 0.5 },
    { key: 'Lika', portion: 0.5 },
  ];
  expectOk(await workbook.createKey({ kind: 'blend', label: 'Blandad', facts: {}, portions }));
  const table = [
    ['Fördelning, tkr', '', ''],
    ['Part', 'Administration', 'Drift'],
    ...PARTIES.map((party, i) => [
      party,
      `=NYCKEL.SHARE(A${i + 3}; Folkmängd_2016; Budget; 1)`,
      `=NYCKEL.SHARE(A${i + 3}; Lika; 100; 1)`,
    ]),
  ];
  table.forEach((cells, r) =>
    cells.forEach((text, c) => text && excel.type(`Blad1!${'ABC'[c]}${r + 1}`, text)),
  );
  await excel.idle();
  expectOk(await workbook.recordSending(new Date('2026-11-23T08:15:00Z')));
  const saved = JSON.stringify(excel.save());
  excel.close();
  return saved;
}

let made: string;
beforeAll(async () => {
  made = await makeWorkbook();
});

describe('another copy of the workbook', () => {
  let open: OpenWorkbook;

  beforeAll(async () => {
    open = await openWorkbook({ state: JSON.parse(made) });
    await open.excel.idle();
  });
  afterAll(() => open.excel.close());

  const compareBytes = (bytes: ArrayBuffer, name = 'Nässjös kopia.xlsx') =>
    open.workbook.compareWithFile({ name, bytes });
  const compare = async (changes: Changes = {}): Promise<FileComparison> =>
    expectOk(await compareBytes(await asFile(open, changes)));
  const same = { keys: [], amounts: [], results: [], problems: [] };

  it('that is the same has no differences, and says how much was compared and who sent it', async () => {
    const comparison = await compare();
    expect(comparison).toMatchObject({
      ...same,
      file: 'Nässjös kopia.xlsx',
      compared: { keys: 3, amounts: 2, results: 6 },
      provenance: {
        sent: '2026-11-23T08:15:00.000Z',
        from: 'part',
        stamps: [expect.any(String), expect.any(String), expect.any(String)],
      },
    });
    expect(comparison).not.toHaveProperty('chosen');
  });

  it.each(['libreOffice', 'none'] as const)('saved with its formulas by %s is the same', async (formulas) => {
    expect(await compare({ formulas })).toMatchObject({
      ...same,
      compared: { keys: 3, amounts: 2, results: 6 },
    });
  });

  it('shows whose weight differs, and the stamps', async () => {
    const { keys, compared } = await compare({ cells: { 'Nycklar!B16': 5 } });
    expect(keys).toEqual([
      {
        label: 'Folkmängd 2016',
        mine: expect.stringMatching(/^Folkmängd 2016#[0-9a-f]{8}$/),
        theirs: expect.stringMatching(/^Folkmängd 2016#[0-9a-f]{8}$/),
        weights: [{ party: 'Habo', mine: 3, theirs: 5 }],
      },
      // The file still shows the old stamp where the blend refers to the key: it is the table that counts.
      expect.objectContaining({ label: 'Blandad', theirs: expect.stringMatching(/^Blandad#[0-9a-f]{8}$/) }),
    ]);
    expect(keys[1]?.weights).toHaveLength(3);
    expect(keys[0]?.mine).not.toBe(keys[0]?.theirs);
    expect(compared.keys).toBe(3);
  });

  it('shows another budget and what follows from it, in the measure of the sheet', async () => {
    const { amounts, results } = await compare({
      cells: { 'Scenarier!D5': 880, 'Blad1!B3': 110, 'Blad1!B4': 330, 'Blad1!B5': 440 },
    });
    expect(amounts).toEqual([{ label: 'Budget', scenario: 'Nuläge', unit: 'tkr', mine: 800, theirs: 880 }]);
    expect(results).toEqual([
      { address: 'Blad1!B3', row: 'Aneby', column: 'Administration', mine: 100, theirs: 110, difference: 10 },
      { address: 'Blad1!B4', row: 'Habo', column: 'Administration', mine: 300, theirs: 330, difference: 30 },
      { address: 'Blad1!B5', row: 'Eksjö', column: 'Administration', mine: 400, theirs: 440, difference: 40 },
    ]);
  });

  it('with rows inserted is read by party, not by address', async () => {
    const { results, compared } = await compare({
      cells: { 'Blad1!C4': 34 },
      insertRow: { sheet: 'Blad1', above: 2 },
    });
    expect(compared.results).toBe(6);
    expect(results).toEqual([
      {
        address: 'Blad1!C4',
        theirAddress: 'Blad1!C5',
        row: 'Habo',
        column: 'Drift',
        mine: 33,
        theirs: 34,
        difference: 1,
      },
    ]);
  });

  it('shows a result that is an error there', async () => {
    const { results, compared } = await compare({
      cells: { 'Blad1!B3': { error: '#NAME?' } as ExcelJS.CellErrorValue },
    });
    expect(results).toEqual([
      { address: 'Blad1!B3', row: 'Aneby', column: 'Administration', mine: 100, shown: { theirs: '#NAME?' } },
    ]);
    expect(compared.results).toBe(6);
  });

  it('calculated where the add-in is missing still has its keys, also those made of others', async () => {
    const failed = (formula: string) =>
      ({ formula, result: { error: '#NAME?' } }) as ExcelJS.CellFormulaValue;
    const cells = {
      'Nycklar!B8': failed('_xldudf_NYCKEL_STAMP($A$1,Nyckeltabell_Folkmängd_2016[#All])'),
      'Nycklar!G15': failed('Folkmängd_2016'),
      'Nycklar!G16': failed('Lika'),
      'Blad1!B3': failed('_xldudf_NYCKEL_SHARE(A3,Folkmängd_2016,Budget,1)'),
    };
    const { keys, results, compared } = await compare({ cells });
    expect([keys, compared.keys]).toEqual([[], 3]);
    expect(results.map(({ shown }) => shown)).toEqual([{ theirs: '#NAME?' }]);
  });

  it('shows a table that only they have, with all that its formula fills', async () => {
    const spilled = {
      formula: '_xldudf_NYCKEL_SHARES(Lika,100)',
      result: 34,
      shareType: 'array',
      ref: 'E3:E5',
    };
    const cells = {
      'Blad1!E2': 'Ny',
      'Blad1!E3': spilled as ExcelJS.CellValue,
      'Blad1!E4': 33,
      'Blad1!E5': 33,
    };
    const { results, compared } = await compare({ cells });
    expect(results).toEqual([
      { address: 'Blad1!E3', row: 'Aneby', column: 'Ny', theirs: 34 },
      { address: 'Blad1!E4', row: 'Habo', column: 'Ny', theirs: 33 },
      { address: 'Blad1!E5', row: 'Eksjö', column: 'Ny', theirs: 33 },
    ]);
    expect(compared.results).toBe(6);
  });

  it('tells which scenario each of them shows', async () => {
    expect(await compare({ cells: { 'Scenarier!C2': 'Alternativ' } })).toMatchObject({
      chosen: { mine: 'Nuläge', theirs: 'Alternativ' },
    });
  });

  it('with another party shows both', async () => {
    const { keys, results } = await compare({ cells: { 'Nycklar!A15': 'Bjuv', 'Blad1!A3': 'Bjuv' } });
    expect(keys[0]?.weights).toEqual([
      { party: 'Aneby', mine: 1 },
      { party: 'Bjuv', theirs: 1 },
    ]);
    expect(results.map(({ row, mine, theirs }) => [row, mine, theirs])).toEqual([
      ['Aneby', 100, undefined],
      ['Aneby', 34, undefined],
      ['Bjuv', undefined, 100],
      ['Bjuv', undefined, 34],
    ]);
  });

  it('that has lost its tables still has its keys', async () => {
    expect(await compare({ withoutTables: true })).toMatchObject({ ...same, compared: { keys: 3 } });
  });

  it('without its keys says so, and compares the rest', async () => {
    const { keys, problems, compared } = await compare({ withoutSheets: ['Nycklar'] });
    expect(keys.map(({ label, theirs }) => [label, theirs])).toEqual([
      ['Folkmängd 2016', undefined],
      ['Lika', undefined],
      ['Blandad', undefined],
    ]);
    expect(problems).toEqual([{ kind: 'fileNoKeys', file: 'Nässjös kopia.xlsx' }]);
    expect(compared).toEqual({ keys: 0, amounts: 2, results: 6 });
  });

  it('with a damaged scenario sheet says where', async () => {
    const { problems, compared } = await compare({ cells: { 'Scenarier!A4': 'Något annat' } });
    expect(problems).toEqual([{ kind: 'scenariosDamaged', cell: 'Scenarier!A4', expected: 'Förutsättning' }]);
    expect(compared.keys).toBe(3);
  });

  it('with hostile names is read like any other', async () => {
    const hostile = { 'Nycklar!A15': '__proto__', 'Nycklar!A16': 'constructor', 'Blad1!A3': '__proto__' };
    const { keys, results } = await compare({
      cells: hostile,
      sheetNames: { 'Om fördelningen': '__proto__' },
    });
    expect(keys[0]?.weights.map(({ party }) => party)).toEqual(['Aneby', 'Habo', '__proto__', 'constructor']);
    expect(results.map(({ row }) => row)).toContain('__proto__');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  describe('is refused with its name and the way out', () => {
    const refused = async (bytes: ArrayBuffer | Uint8Array, name = 'Bok.xlsx') =>
      problemOf(await compareBytes(new Uint8Array(bytes).buffer as ArrayBuffer, name));
    const ole = (text: string) => {
      const bytes = new Uint8Array(2048);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      [...text].forEach((letter, i) => bytes.set([letter.charCodeAt(0), 0], 1024 + 2 * i));
      return bytes;
    };

    it('when it has a password', async () => {
      expect(await refused(ole('EncryptedPackage'))).toEqual({ kind: 'fileEncrypted', file: 'Bok.xlsx' });
    });

    it('when it is of another kind, whatever it is called', async () => {
      expect(await refused(ole('Workbook'))).toMatchObject({ kind: 'fileNotXlsx', found: 'xls' });
      const text = new TextEncoder().encode('Part;Vikt\nAneby;1');
      expect(await refused(text)).toMatchObject({ kind: 'fileNotXlsx', found: 'other' });
      expect(await refused(text, 'Bok.CSV')).toMatchObject({ kind: 'fileNotXlsx', found: 'csv' });
      expect(await refused(new Uint8Array(0))).toMatchObject({ kind: 'fileNotXlsx', found: 'other' });
      const zip = await new JSZip().file('a.txt', 'x').generateAsync({ type: 'arraybuffer' });
      expect(await refused(zip)).toMatchObject({ kind: 'fileNotXlsx', found: 'other' });
      expect(await refused(zip, 'Bok.xlsm')).toMatchObject({ kind: 'fileNotXlsx', found: 'xlsm' });
    });

    it('when it is damaged', async () => {
      const whole = await asFile(open);
      expect(await refused(whole.slice(0, whole.byteLength - 500))).toMatchObject({ kind: 'fileDamaged' });
      const zip = await JSZip.loadAsync(whole);
      zip.file('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1"><c');
      expect(await refused(await zip.generateAsync({ type: 'arraybuffer' }))).toMatchObject({
        kind: 'fileDamaged',
        file: 'Bok.xlsx',
      });
    });

    it('when it is too large, or would be once unpacked', async () => {
      expect(await refused(new Uint8Array(31_000_000))).toMatchObject({
        kind: 'fileTooLarge',
        megabytes: 31,
      });
      const zip = await JSZip.loadAsync(await asFile(open));
      zip.file('xl/media/image.png', new Uint8Array(60_000_000));
      const packed = await JSZip.loadAsync(await zip.generateAsync({ type: 'uint8array', ...PACKED }));
      // What is packed already is taken as it is: packing takes longer than all else here.
      const image = packed.files['xl/media/image.png']!;
      for (let i = 1; i < 6; i++)
        packed.files[`xl/media/image${i}.png`] = Object.assign(Object.create(image), {
          name: `xl/media/image${i}.png`,
        });
      const bomb = await packed.generateAsync({ type: 'arraybuffer', ...PACKED });
      expect(bomb.byteLength).toBeLessThan(5_000_000);
      expect(await refused(bomb)).toMatchObject({ kind: 'fileTooLarge', isUnpacked: true });
    });

    it('when it has nothing of ours', async () => {
      const bytes = await asFile(open, {
        withoutSheets: ['Nycklar', 'Scenarier', 'Blad1'],
        customXml: [],
      });
      expect(await refused(bytes)).toEqual({ kind: 'fileNotOurs', file: 'Bok.xlsx' });
    });
  });

  it('is left when the user stops, and nothing has been written', async () => {
    const before = JSON.stringify(open.excel.save().grid);
    const stop = new AbortController();
    stop.abort();
    const bytes = await asFile(open);
    const stopped = await open.workbook.compareWithFile({ name: 'a.xlsx', bytes }, { signal: stop.signal });
    expect(problemOf(stopped)).toEqual({ kind: 'sharingStopped' });
    expect(JSON.stringify(open.excel.save().grid)).toBe(before);
  });
});

test('a comparison is written on a sheet of its own, and nothing from the file becomes a formula', async () => {
  const open = await openWorkbook({ state: JSON.parse(made) });
  await open.excel.idle();
  const bytes = await asFile(open, {
    cells: {
      'Nycklar!A15': '=HYPERLINK("http://a.example";"Klicka")',
      'Nycklar!B16': 5,
      'Scenarier!D5': 880,
      'Blad1!B4': 330,
      'Blad1!B5': { error: '#NAME?' } as ExcelJS.CellErrorValue,
    },
  });
  const name = 'Nässjös [kopia]: mycket långt filnamn.xlsx';
  const comparison = expectOk(await open.workbook.compareWithFile({ name, bytes }));
  const { sheet } = expectOk(await open.workbook.writeFileComparison(comparison));
  expect(sheet).toBe('Jämförelse med Nässjös kopia');
  expect(expectOk(await open.workbook.writeFileComparison(comparison)).sheet).toBe(`${sheet} 2`);
  await open.excel.idle();
  const { values, formulas } = await open.excel.window.Excel.run(async (context: Excel.RequestContext) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values,formulas');
    await context.sync();
    return used;
  });
  expect(formulas).toEqual(values);
  const rows = values.map((row) => row.filter((cell) => cell !== ''));
  expect(rows).toContainEqual(['Folkmängd 2016', 'Habo', 3, 5, 2]);
  expect(rows).toContainEqual(['Folkmängd 2016', '=HYPERLINK("http://a.example";"Klicka")', 'saknas', 1]);
  expect(rows).toContainEqual(['Budget, tkr', 'Nuläge', 800, 880, 80]);
  expect(rows).toContainEqual(['Habo, Administration', 'Blad1!B4', 300, 330, 30]);
  expect(rows).toContainEqual(['Eksjö, Administration', 'Blad1!B5', 400, '#NAME?']);
  open.excel.close();
});

/** Frozen in a workbook of its own: the page of another one is closed first, as Excel would. */
test('a frozen copy is compared through its list of formulas, from either side', async () => {
  const frozen = await openWorkbook({ state: JSON.parse(made) });
  await frozen.excel.idle();
  const unfrozenFile = await asFile(frozen);
  const plan = expectOk(await frozen.workbook.planFreeze({ where: 'inPlace' }));
  expectOk(await frozen.workbook.freezeCells(plan));
  await frozen.excel.idle();
  const frozenFile = await asFile(frozen);
  const mine = { name: 'Min.xlsx', bytes: unfrozenFile };
  const same = { keys: [], amounts: [], results: [], compared: { keys: 3, amounts: 2, results: 6 } };
  expect(expectOk(await frozen.workbook.compareWithFile(mine))).toMatchObject(same);
  // Two frozen copies have no formula of ours left: only the list says what the results are.
  const twin = { name: 'Tvilling.xlsx', bytes: frozenFile };
  expect(expectOk(await frozen.workbook.compareWithFile(twin))).toMatchObject(same);
  const lost = await asFile(frozen, { customXml: [] });
  frozen.excel.close();
  const open = await openWorkbook({ state: JSON.parse(made) });
  await open.excel.idle();
  const theirs = { name: 'Fryst.xlsx', bytes: frozenFile };
  expect(expectOk(await open.workbook.compareWithFile(theirs))).toMatchObject(same);
  // Another program has lost what the file itself keeps: the sheet still says when and in which scenario.
  const told = expectOk(await open.workbook.compareWithFile({ name: 'Lost.xlsx', bytes: lost })).provenance;
  expect(told).toMatchObject({ from: 'sheet', scenario: 'Nuläge' });
  expect(Math.abs(Date.parse(told?.sent ?? '') - Date.now())).toBeLessThan(10 * 60_000);
  open.excel.close();
});
