import type { PartiesDraft } from '../../src/workbook';
import { expectOk, openWorkbook, type OpenWorkbook } from './openWorkbook';

const POPULATION: PartiesDraft = {
  label: 'Folkmängd 2016',
  facts: {},
  rows: [
    { party: 'Aneby', weight: 1 },
    { party: 'Habo', weight: 3 },
  ],
};
const PKS: PartiesDraft = { ...POPULATION, label: 'PKS 2018' };
const NAMESPACE = 'urn:fordelningsnyckel:provenance';
const SENT = new Date('2026-11-23T08:15:00Z');

describe.each(['ltsc2024', 'm365'] as const)('a workbook that is sent on %s', (profile) => {
  let open: OpenWorkbook;
  let made: string;

  beforeAll(async () => {
    const { excel, workbook } = await openWorkbook({ profile });
    expectOk(await workbook.createKey(POPULATION));
    expectOk(await workbook.createKey(PKS));
    await excel.idle();
    made = JSON.stringify(excel.save());
    excel.close();
  });
  beforeEach(async () => {
    open = await openWorkbook({ profile, state: JSON.parse(made) });
  });
  afterEach(() => open.excel.close());

  /** As the receiver opens it: the file, and nothing that was in memory. */
  async function receive(change: (parts: [string, string][]) => [string, string][] = (parts) => parts) {
    const state = open.excel.save();
    state.workbook.customXml = change(state.workbook.customXml);
    open.excel.close();
    open = await openWorkbook({ profile, state });
  }
  async function type(cell: string, text: string): Promise<void> {
    open.excel.type(cell, text);
    await open.excel.idle();
  }
  const stampOf = async (label: string): Promise<string> =>
    expectOk(await open.workbook.readWorkbook()).keys.find((key) => key.label === label)?.stamp ?? '';
  const verify = async () => expectOk(await open.workbook.verifyReceived());
  const states = async () => (await verify()).keys.map(({ label, state }) => [label, state]);

  it('says by whom, when, with what and with which stamps', async () => {
    await type("'Om fördelningen'!B8", 'Anna Alm, Nässjö <anna@nassjo.example> & "Bo"');
    expectOk(await open.workbook.recordSending(SENT));
    const stamps = [await stampOf('Folkmängd 2016'), await stampOf('PKS 2018')];
    await receive();
    expect(expectOk(await open.workbook.readProvenance())).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      sent: '2026-11-23T08:15:00.000Z',
      by: 'Anna Alm, Nässjö <anna@nassjo.example> & "Bo"',
      stamps,
      from: 'part',
    });
  });

  it('names its author where nobody is written as the one to ask', async () => {
    await open.excel.window.Excel.run(async (context: Excel.RequestContext) => {
      context.workbook.properties.author = 'Bo Ek';
      await context.sync();
    });
    expect(expectOk(await open.workbook.recordSending(SENT)).by).toBe('Bo Ek');
  });

  it('keeps one note however often it is sent', async () => {
    expectOk(await open.workbook.recordSending(SENT));
    expectOk(await open.workbook.recordSending(new Date('2026-12-01T08:00:00Z')));
    const notes = open.excel.save().workbook.customXml.filter(([, xml]) => xml.includes(NAMESPACE));
    expect(notes).toHaveLength(1);
    expect(expectOk(await open.workbook.readProvenance())?.sent).toBe('2026-12-01T08:00:00.000Z');
  });

  it('still says with what it was made, when another program has lost the note', async () => {
    await type("'Om fördelningen'!B8", 'Anna Alm');
    expectOk(await open.workbook.recordSending(SENT));
    await receive(() => []);
    const stamps = [await stampOf('Folkmängd 2016'), await stampOf('PKS 2018')];
    const provenance = expectOk(await open.workbook.readProvenance());
    expect(provenance).toMatchObject({ by: 'Anna Alm', from: 'sheet', stamps });
    expect(provenance).not.toHaveProperty('sent');
    // What the sheet shows is not how it was sent: nothing is said to have changed or come since.
    await type("'Om fördelningen'!B14", 'Folkmängd 2016#00000000');
    expect(await states()).toEqual([
      ['Folkmängd 2016', 'undecided'],
      ['PKS 2018', 'undecided'],
    ]);
  });

  it.each([
    ['is no note of ours', `<other xmlns="${NAMESPACE}" version="9.9.9"/>`],
    ['says no version', `<provenance xmlns="${NAMESPACE}" sent="2026-11-23"/>`],
    ['is not XML any longer', `<provenance xmlns="${NAMESPACE}" version="1.0.0"><key></provenance>`],
  ])('is not told anything by a part that %s', async (_why, xml) => {
    await receive((parts) => [...parts, ['{forged}', xml]]);
    expect(expectOk(await open.workbook.readProvenance())?.from).toBe('sheet');
  });

  it('believes of a forged note only what can be shown', async () => {
    const forged = `<provenance xmlns="${NAMESPACE}" version="1.0.0" sent="igår" by="${'x'.repeat(5000)}"><key stamp="ingen"/><key stamp="A#00000000"/></provenance>`;
    await receive((parts) => [...parts, ['{forged}', forged]]);
    const provenance = expectOk(await open.workbook.readProvenance());
    expect(provenance).toMatchObject({ version: '1.0.0', stamps: ['A#00000000'] });
    expect(provenance).not.toHaveProperty('sent');
    expect(provenance?.by?.length).toBeLessThan(300);
  });

  it('has keys that are as they were decided and sent', async () => {
    expectOk(await open.workbook.decideKey('PKS_2018'));
    await open.excel.idle();
    expectOk(await open.workbook.recordSending(SENT));
    await receive();
    expect(await verify()).toMatchObject({
      schema: 'current',
      isLater: false,
      keys: [
        { label: 'Folkmängd 2016', state: 'undecided', sent: await stampOf('Folkmängd 2016') },
        { label: 'PKS 2018', state: 'ok', decided: await stampOf('PKS 2018') },
      ],
    });
  });

  it('shows a weight that somebody has changed since', async () => {
    expectOk(await open.workbook.decideKey('PKS_2018'));
    await open.excel.idle();
    expectOk(await open.workbook.recordSending(SENT));
    const before = await stampOf('PKS 2018');
    await type('Nycklar!E15', '2');
    await receive();
    const { keys } = await verify();
    expect(keys[1]).toEqual({
      label: 'PKS 2018',
      stamp: await stampOf('PKS 2018'),
      sent: before,
      decided: before,
      state: 'changedSinceSent',
    });
  });

  it('shows a key that was sent in another form than it was decided', async () => {
    expectOk(await open.workbook.decideKey('PKS_2018'));
    await open.excel.idle();
    await type('Nycklar!E15', '2');
    expectOk(await open.workbook.recordSending(SENT));
    expect(await states()).toEqual([
      ['Folkmängd 2016', 'undecided'],
      ['PKS 2018', 'differsFromDecided'],
    ]);
  });

  it('shows a stamp that is typed over the formula', async () => {
    const real = await stampOf('PKS 2018');
    await type('Nycklar!E8', 'PKS 2018#00000000');
    const { keys } = await verify();
    expect(keys[1]).toMatchObject({ stamp: real, shown: 'PKS 2018#00000000' });
    expect(keys[0]).not.toHaveProperty('shown');
  });

  it('shows keys that have come, gone and broken since, and takes a new name for the same key', async () => {
    expectOk(await open.workbook.recordSending(SENT));
    expectOk(
      await open.workbook.createKey({ ...POPULATION, label: 'Ny', rows: [{ party: 'Eksjö', weight: 1 }] }),
    );
    expectOk(await open.workbook.renameKey('PKS_2018', 'Personkrets 2018'));
    await type('Nycklar!B15', 'tre');
    expect(await states()).toEqual([
      ['Folkmängd 2016', 'broken'],
      ['Personkrets 2018', 'undecided'],
      ['Ny', 'added'],
    ]);
    expectOk(await open.workbook.deleteKey('PKS_2018'));
    expect(await states()).toContainEqual(['PKS 2018', 'gone']);
  });

  it('says that it is made by a later version', async () => {
    const later = `<provenance xmlns="${NAMESPACE}" version="99.0.0" sent="2030-01-01T00:00:00Z"/>`;
    await receive((parts) => [...parts, ['{later}', later]]);
    expect(await verify()).toMatchObject({ schema: 'current', isLater: true });
  });
});

test('a workbook that is not of ours says nothing', async () => {
  const { excel, workbook } = await openWorkbook();
  expect(expectOk(await workbook.readProvenance())).toBeUndefined();
  expect(expectOk(await workbook.verifyReceived())).toEqual({ schema: 'none', isLater: false, keys: [] });
  excel.close();
});
