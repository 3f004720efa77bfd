import type { Result } from '../../src/core/problem';
import type { Comparison } from '../../src/workbook';
import { expectOk, type OpenWorkbook } from '../integration/openWorkbook';
import { itemOf, PARTIES, rowsOf, settlementOf } from './start';

type Workbook = OpenWorkbook['workbook'];

/** An operation that changes the workbook, with arguments that fit the starting workbook. */
export interface Operation {
  readonly name: string;
  readonly run: (workbook: Workbook, prepared: unknown) => Promise<Result<unknown>>;
  /** What the user has done before, whole. */
  /** It reads by writing for a moment: afterwards the workbook is as it was. */
  readonly isReading?: boolean;
  readonly prepare?: (open: OpenWorkbook) => Promise<unknown>;
}

const target = 'Blad1!L1';
const parties = PARTIES;

const comparison: Comparison = {
  made: '2018-03-01 10:15',
  measure: 'tkr',
  heading: 'Summa',
  amounts: 'Blad1!E2:E4',
  parties,
  scenarios: [
    { label: '2018', amounts: [500, 300, 200], shown: [], stamps: ['Folkmängd#00000001'] },
    { label: 'Alternativ', amounts: [600, 300, 100], shown: [], stamps: ['Överenskommen#00000002'] },
  ],
};
const basis = { year: 2017, referenceDate: '2017-12-31', source: 'SCB', figures: [12_000, 7_000, 18_000] };
const table = { partyHeader: 'Part', parties, columns: [{ header: 'Avgift', figures: [5, 3, 2], published: [5, 4, 2], total: 10 }] }; // prettier-ignore
const agreed = { agreement: 'Villkor_Socialt', party: 'Habo', answer: 'ja', board: 'KF', paragraph: '12', date: '2018-01-31', note: '' }; // prettier-ignore
const shares = { keyName: 'Folkmängd', parties, amounts: 'Blad1!A1', step: 1, target };
const sides = (keyName: string) => ({ label: '', amount: { kind: 'number', amount: 1000 }, key: { kind: 'key', name: keyName } }) as const; // prettier-ignore
const file = {
  file: 'annan.xlsx',
  keys: [],
  amounts: [],
  results: [],
  compared: { keys: 2, amounts: 2, results: 0 },
  problems: [],
};

async function frozen({ workbook, excel }: OpenWorkbook): Promise<void> {
  const plan = expectOk(await workbook.planFreeze({ where: 'inPlace' }));
  expectOk(await workbook.freezeCells(plan, {}, FAST));
  await excel.idle();
}

/** The sheet is gone, and the names that pointed at it. */
async function withoutScenarios({ excel }: OpenWorkbook): Promise<void> {
  const { worksheets, names } = excel.host.workbook;
  worksheets.getItem('Scenarier').delete();
  for (const name of [...names.items]) if (String(name.formula).includes('#REF!')) name.delete();
  await excel.idle();
}

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'createKey',
    run: (w) => w.createKey({ label: 'Ny', facts: { source: 'SCB' }, rows: rowsOf(1, 2, 3) }),
  },
  {
    name: 'editKey',
    run: (w) => w.editKey('Folkmängd', { label: 'Folkmängd', facts: {}, rows: rowsOf(4, 4, 1, 1) }),
  },
  { name: 'editKey, wider', run: (w) => w.editKey('Folkmängd', { label: 'Folkmängd', facts: {}, rows: rowsOf(4, 4).map((row) => ({ ...row, floor: 1 })) }) }, // prettier-ignore
  { name: 'editFacts', run: (w) => w.editFacts('Folkmängd', { source: 'TAB638', measure: 'antal' }) },
  { name: 'renameKey', run: (w) => w.renameKey('Folkmängd', 'Invånare') },
  { name: 'decideKey', run: (w) => w.decideKey('Folkmängd') },
  { name: 'deleteKey', run: (w) => w.deleteKey('Överenskommen', { evenIfUsed: true }) },
  { name: 'createPhaseIn', run: (w) => w.createPhaseIn({ label: 'Infasning', from: 'Folkmängd', to: 'Överenskommen', firstYear: 2019, years: 2 }) }, // prettier-ignore
  { name: 'insertShares', run: (w) => w.insertShares({ ...shares, form: 'cells' }) },
  { name: 'insertShares over cells', run: (w) => w.insertShares({ ...shares, form: 'spill', target: 'Blad1!D1', replace: true }) }, // prettier-ignore
  { name: 'insertLimiter', run: (w) => w.insertLimiter({ keyName: 'Folkmängd', parties, amount: 'Blad1!A1', before: 'Blad1!B1:B3', change: 0.1, payer: { kind: 'others' }, step: 1, target }) }, // prettier-ignore
  { name: 'insertTariffTable', run: (w) => w.insertTariffTable({ example: 'classes', counted: 'Blad1!D2:E4', hasHeader: false, total: 70000, step: 1, partYear: false, reEntry: false, target }) }, // prettier-ignore
  {
    name: 'insertLeastBudget',
    run: (w) => w.insertLeastBudget({ rate: 5, inhabitants: 12_000, part: 0.25, target }),
  },
  { name: 'insertChange', run: (w) => w.insertChange({ before: sides('Folkmängd'), after: sides('Överenskommen'), parties: parties.map((name) => ({ name, presence: 'both' })), measure: 'tkr', step: 1, target }) }, // prettier-ignore
  { name: 'insertRestated', run: (w) => w.insertRestated({ table: 'Index_PKV', amounts: 'Blad1!A1', from: 2016, to: 2018, lag: 0, step: 1, target }) }, // prettier-ignore
  { name: 'createIndex', run: (w) => w.createIndex({ label: 'KPI', source: 'SCB', series: [{ year: 2018, change: 0.02 }] }) }, // prettier-ignore
  { name: 'chooseScenario', run: (w) => w.chooseScenario('Alternativ') },
  { name: 'addScenario', run: (w) => w.addScenario('Alternativ 2', '2018') },
  { name: 'renameScenario', run: (w) => w.renameScenario('2018', '2020') },
  { name: 'moveScenario', run: (w) => w.moveScenario('Alternativ', 0) },
  { name: 'deleteScenario', run: (w) => w.deleteScenario('2018', { evenIfUsed: true }) },
  { name: 'chooseBase', run: (w) => w.chooseBase('2019') },
  { name: 'addAssumption', run: (w) => w.addAssumption({ label: 'Påslag', unit: '%', kind: 'percent', values: [0.1, 0.2] }) }, // prettier-ignore
  { name: 'editAssumption', run: (w) => w.editAssumption('Budget', '2019', 1150) },
  { name: 'renameAssumption', run: (w) => w.renameAssumption('Budget', 'Ram') },
  { name: 'moveAssumption', run: (w) => w.moveAssumption('Nyckel', 0) },
  { name: 'deleteAssumption', run: (w) => w.deleteAssumption('Budget', { evenIfUsed: true }) },
  { name: 'changeUnit', run: (w) => w.changeUnit('Budget', 'kr') },
  {
    name: 'createAgreement',
    run: (w) => w.createAgreement({ label: 'Vuxenutbildning', rule: 'minst 2', parties }),
  },
  { name: 'recordAnswer', run: (w) => w.recordAnswer(agreed) },
  { name: 'changeRule', run: (w) => w.changeRule('Villkor_Socialt', 'minst 2') },
  { name: 'addConditionLine', run: (w) => w.addConditionLine({ condition: 'Villkor_Socialt', target }) },
  { name: 'insertParticipants', run: (w) => w.insertParticipants({ keyName: 'Folkmängd', parties, change: { kind: 'leaves', party: 'Habo' }, amount: 1000, step: 1, target }) }, // prettier-ignore
  {
    name: 'addItem',
    run: (w) => w.addItem({ ...itemOf('Personligt ombud'), participants: ['Habo', 'Aneby'] }),
  },
  { name: 'createItems', run: (w) => w.createItems([itemOf('Personligt ombud'), itemOf('Tolkar')]) },
  { name: 'createScenarios', prepare: withoutScenarios, run: (w) => w.createScenarios(['2018', '2019']) },
  { name: 'editItem', run: (w) => w.editItem('Räddningstjänst', { ...itemOf('Räddningstjänst'), budget: 900, measure: 'kr' }) }, // prettier-ignore
  { name: 'removeItem', run: (w) => w.removeItem('Räddningstjänst', { evenIfUsed: true }) },
  { name: 'moveItem', run: (w) => w.moveItem('Räddningstjänst', 'down') },
  { name: 'makeAssumption', run: (w) => w.makeAssumption('Räddningstjänst', 'budget') },
  { name: 'insertItemShares', run: (w) => w.insertItemShares(), prepare: ({ workbook }) => workbook.addItem(itemOf('Ombud')) }, // prettier-ignore
  { name: 'insertBackSolve', run: (w) => w.insertBackSolve({ unknown: 'base', figures: { budget: 6100, percent: 0.2 }, target }) }, // prettier-ignore
  { name: 'insertPlan', run: (w) => w.insertPlan({ sheet: 'Plan', measure: 'tkr', step: 1, years: [2018, 2019].map((year) => ({ year, budget: 1000, index: '', keyName: 'Folkmängd', parties })) }) }, // prettier-ignore
  { name: 'insertSettlement', run: (w) => w.insertSettlement({ ...settlementOf('Avräkning 2019', 2019), carriedFrom: 'Avräkning 2018' }) }, // prettier-ignore
  { name: 'insertInvoices', run: (w) => w.insertInvoices({ sheet: 'Fakturor', settlement: 'Avräkning 2018', of: 'preliminary', count: 4, firstDue: '2018-01-31', months: 3, step: 0.001, isService: true, reference: 'dnr 1' }) }, // prettier-ignore
  { name: 'rollForward', prepare: async ({ workbook }) => expectOk(await workbook.planNewYear(2018)).filter(({ problem }) => problem === undefined), run: (w, steps) => w.rollForward(2018, steps as never) }, // prettier-ignore
  { name: 'writeReport', run: (w) => w.writeReport({ title: 'Underlag', comparison, base: '2018', inhabitants: basis, taxBase: basis, pages: ['Habo'] }) }, // prettier-ignore
  { name: 'writeConsequences', run: (w) => w.writeConsequences(comparison, { base: '2018', inhabitants: basis, taxBase: basis }) }, // prettier-ignore
  { name: 'insertExample', run: (w) => w.insertExample('ekero') },
  { name: 'insertCorrected', run: (w) => w.insertCorrected({ table, target }) },
  { name: 'commentCell', run: (w) => w.commentCell('Blad1!A1', 'Därför.') },
  { name: 'insertExplanation', run: (w) => w.insertExplanation({ title: 'Därför', rows: [['Andel', 0.5]], notes: ['Not'], target, replace: false }) }, // prettier-ignore
  { name: 'insertFormula', run: (w) => w.insertFormula({ formula: '=1+1', target, replace: false }) },
  {
    name: 'repairFindings',
    prepare: async ({ workbook, excel }) => {
      excel.host.workbook.names.items.find(({ name }) => name === 'Budget')?.delete();
      await excel.idle();
      return expectOk(await workbook.checkHealth()).findings;
    },
    run: (w, findings) => w.repairFindings(findings as never),
  },
  { name: 'freezeCells', prepare: async ({ workbook }) => expectOk(await workbook.planFreeze({ where: 'inPlace' })), run: (w, plan) => w.freezeCells(plan as never, {}, FAST) }, // prettier-ignore
  { name: 'freezeCells, copies', prepare: async ({ workbook }) => expectOk(await workbook.planFreeze({ where: 'copies', sheets: ['Blad1'] })), run: (w, plan) => w.freezeCells(plan as never, {}, FAST) }, // prettier-ignore
  { name: 'unfreezeCells', prepare: frozen, run: (w) => w.unfreezeCells({}, FAST) },
  { name: 'recordSending', run: (w) => w.recordSending(new Date('2018-03-01T10:00:00Z')) },
  { name: 'writeFileComparison', run: (w) => w.writeFileComparison(file) },
  { name: 'undoLast', prepare: ({ workbook }) => workbook.deleteScenario('2018', { evenIfUsed: true }), run: (w) => w.undoLast() }, // prettier-ignore
  {
    name: 'compareScenarios',
    isReading: true,
    run: (w) =>
      w.compareScenarios(
        { scenarios: ['2018', 'Alternativ'], parties: 'Blad1!D2:D4', amounts: 'Blad1!E2:E4', measure: 'tkr' },
        { signal: new AbortController().signal, onProgress: () => undefined, pace: FAST },
      ),
  },
];

/** The stand-in answers at once. */
const FAST = {
  quiet: 40,
  stuck: 200,
  poll: 10,
  patience: 5000,
  beat: 500,
  stale: 1000,
  retry: 50,
  attempts: 8,
};
