import fc from 'fast-check';
import type { BatchRequest } from '../../workbench/host/wire';
import { expectOk, problemOf, type OpenWorkbook } from '../integration/openWorkbook';
import { contentOf } from '../setup/workbookContent';
import { TwoPeople, writeExample } from './twoPeople';

const SHEET = 'Jönköping 2018';
const PARTIES = 13;

let example: Awaited<ReturnType<typeof writeExample>>;
let people: TwoPeople;
let anna: OpenWorkbook;
let bo: OpenWorkbook;

beforeAll(async () => {
  example = await writeExample();
});
beforeEach(async () => {
  people = await TwoPeople.open(example);
  ({ anna, bo } = people);
});
afterEach(() => people.close());

const keys = async ({ workbook }: OpenWorkbook) =>
  expectOk(await workbook.readWorkbook()).keys.map(({ name, stamp }) => [name, stamp]);
/** Where a value stands among those of the scenarios. */
function cellOf({ excel }: OpenWorkbook, value: number): string {
  const row = excel.values('Scenarier!D5:G5')[0] ?? [];
  return `Scenarier!${'DEFG'[row.indexOf(value)]}5`;
}

async function scenariosOf({ workbook }: OpenWorkbook) {
  const { scenarios } = expectOk(await workbook.readWorkbook());
  if (!scenarios) throw new Error('There are no scenarios.');
  return expectOk(scenarios);
}
const shares = ({ excel }: OpenWorkbook) => excel.values(`'${SHEET}'!B5:C18`);

/** Both show the same, and every column is its sum. */
function expectAgreement(): void {
  expect(contentOf(bo.excel.host)).toEqual(contentOf(anna.excel.host));
  expect(bo.excel.values('Nycklar!A8:H8')).toEqual(anna.excel.values('Nycklar!A8:H8'));
  for (const person of people.both) {
    const rows = shares(person) as number[][];
    const sums = [0, 1].map((column) =>
      rows.slice(0, PARTIES).reduce((sum, row) => sum + (row[column] ?? NaN), 0),
    );
    expect(sums).toEqual([person.excel.value('Scenarier!C5'), person.excel.value('Scenarier!C6')]);
  }
}

describe('what one of two people does', () => {
  test('a weight: the other has the same stamp and the same shares', async () => {
    const before = shares(bo);
    anna.excel.type('Nycklar!B16', '40 000');
    await people.idle();
    expect(bo.excel.value('Nycklar!B16')).toBe(40000);
    expect(shares(bo)).not.toEqual(before);
    expect(await keys(bo)).toEqual(await keys(anna));
    expectAgreement();
  });

  test('a key: the other can share by it at once', async () => {
    const rows = [
      { party: 'Aneby', weight: 1 },
      { party: 'Eksjö', weight: 2 },
    ];
    expectOk(await anna.workbook.createKey({ label: 'Två kommuner', facts: {}, rows }));
    await people.idle();
    bo.excel.type('Blad1!A1', '=NYCKEL.SHARE("Eksjö"; Två_kommuner; 100)');
    await people.idle();
    for (const { excel } of people.both) expect(excel.value('Blad1!A1')).toBe(67);
    expectAgreement();
  });

  test('a choice of scenario: the numbers of the other follow', async () => {
    expectOk(await anna.workbook.chooseScenario('Nuläge 2016'));
    await people.idle();
    expect((await scenariosOf(bo)).chosen).toBe('Nuläge 2016');
    expect(bo.excel.value(`'${SHEET}'!B5`)).toBe(2368);
    expectAgreement();
  });

  test('is heard of by the pane of the other, which reads and writes nothing', async () => {
    let heard = 0;
    const written: string[] = [];
    const stop = await bo.workbook.watchWorkbook(() => {
      heard += 1;
      void bo.workbook.readWorkbook();
    });
    bo.excel.host.faults.at({ always: true, when: (request) => note(request, written) }, () => undefined);
    anna.excel.type('Nycklar!B16', '40000');
    expectOk(await anna.workbook.chooseScenario('Nuläge 2016'));
    expectOk(await anna.workbook.renameKey('PKS_2018', 'PKS 2019'));
    await people.idle();
    expect(heard).toBeGreaterThan(0);
    expect(written).toEqual([]);
    await stop();
    expectAgreement();
  });

  test('frozen: the other sees that it is, and what it shows', async () => {
    const before = shares(bo);
    const plan = expectOk(await anna.workbook.planFreeze({ where: 'inPlace', sheets: [SHEET] }, {}));
    expectOk(await anna.workbook.freezeCells(plan, {}));
    await people.idle();
    expect(shares(bo)).toEqual(before);
    expect(bo.excel.formula(`'${SHEET}'!B5`)).not.toContain('NYCKEL');
    expect(expectOk(await bo.workbook.readFreeze())).toEqual(expectOk(await anna.workbook.readFreeze()));
    expectAgreement();
  });
});

describe('what two people do in the same moment', () => {
  test('a weight and a scenario: both are there', async () => {
    await people.atOnce<unknown>(
      () => anna.excel.type('Nycklar!B16', '40000'),
      async () => expectOk(await bo.workbook.chooseScenario('Nuläge 2016')),
    );
    for (const { excel } of people.both) {
      expect(excel.value('Nycklar!B16')).toBe(40000);
      expect(excel.value('Scenarier!C2')).toBe('Nuläge 2016');
    }
    expectAgreement();
  });

  test('a value of a scenario and a new assumption: both are there', async () => {
    const chosen = 'Alternativ 1';
    const values = [1, 2, 3, 4];
    await people.atOnce<unknown>(
      async () => expectOk(await anna.workbook.editAssumption('Budget_social_välfärd', chosen, 9500)),
      async () =>
        expectOk(await bo.workbook.addAssumption({ label: 'Index', unit: '', kind: 'percent', values })),
    );
    for (const person of people.both) {
      expect(person.excel.value('Scenarier!C5')).toBe(9500);
      const { assumptions } = await scenariosOf(person);
      expect(assumptions.map(({ label }) => label)).toContain('Index');
    }
    expectAgreement();
  });

  test('a key each: they lie in one place, one is written over, and the check of either says so', async () => {
    const create = (person: OpenWorkbook, label: string, weight: number) =>
      person.workbook.createKey({ label, facts: {}, rows: [{ party: 'Aneby', weight }] });
    const others = await keys(anna);
    await people.atOnce<unknown>(
      async () => expectOk(await create(anna, 'Annas', 1)),
      async () => expectOk(await create(bo, 'Bos', 2)),
    );
    for (const person of people.both) {
      expect((await keys(person)).slice(0, others.length)).toEqual(others);
      const { findings } = expectOk(await person.workbook.checkHealth({}));
      expect(findings.filter(({ kind }) => kind === 'twoNames')).toMatchObject([
        { names: ['Annas', 'Bos'], label: 'Bos', address: 'Nycklar!K8' },
      ]);
    }
    expectAgreement();
  });

  test('the same cell: the last to arrive stands, and an undoing leaves it', async () => {
    expectOk(await anna.workbook.editAssumption('Budget_social_välfärd', 'Alternativ 1', 9500));
    await people.idle();
    bo.excel.type(cellOf(bo, 9500), '9600');
    await people.idle();
    expect(problemOf(await anna.workbook.undoLast()).kind).toBe('undoChanged');
    for (const { excel } of people.both) expect(excel.value('Scenarier!C5')).toBe(9600);
    expectAgreement();
  });
});

test('whatever two people enter, together or apart, both end with the same stamps and columns that tie', async () => {
  const weight = fc.record({
    row: fc.integer({ min: 15, max: 27 }),
    weight: fc.integer({ min: 0, max: 400_000 }),
  });
  const act = fc.oneof(
    weight.map(({ row, weight: typed }) => ['Nycklar!B' + row, String(typed)] as const),
    fc.constantFrom('Nuläge 2016', 'Alternativ 1').map((name) => ['Scenarier!C2', name] as const),
    fc.integer({ min: -9000, max: 90_000 }).map((amount) => ['Scenarier!E5', String(amount)] as const),
  );
  const moment = fc.record({ annas: fc.array(act, { maxLength: 3 }), bos: fc.array(act, { maxLength: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { minLength: 1, maxLength: 2 }), async (moments) => {
      for (const { annas, bos } of moments) {
        await people.atOnce<void>(
          () => annas.forEach(([cell, typed]) => anna.excel.type(cell, typed)),
          () => bos.forEach(([cell, typed]) => bo.excel.type(cell, typed)),
        );
        expectAgreement();
      }
    }),
    { numRuns: 6 },
  );
});

/** Requests that only ask, listen or let go of what they asked for. */
const ASKING = /^(_KeepReference|_RemoveReference|_Register\w+|_Unregister\w+|GetXml)$/;
const ACTION = { method: 3, setProperty: 4, update: 9 };

function note({ Actions }: BatchRequest, written: string[]): boolean {
  for (const { ActionType: type, Name: name = '' } of Actions)
    if (
      type === ACTION.setProperty ||
      type === ACTION.update ||
      (type === ACTION.method && !ASKING.test(name))
    )
      written.push(name);
  return false;
}
