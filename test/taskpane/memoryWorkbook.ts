import { readKey } from '../../src/core/key/readKey';
import { makeStamp } from '../../src/core/key/stamp';
import { fail, ok, type Problem, type Result } from '../../src/core/problem';
import { codeOf } from '../../src/register';
import { draftCells, previewKey } from '../../src/workbook/keys/draftCells';
import type { Deed } from '../../src/workbook/journal';
import { kindOf } from '../../src/workbook/scenarios/kinds';
import { phaseInDrafts, type PhaseInRequest } from '../../src/workbook/keys/phaseIn';
import type {
  InvoiceRequest,
  NewYearStep,
  PlanRequest,
  SettlementRequest,
  SettlementSheet,
  BackSolveRequest,
  CellReading,
  ItemBlock,
  ItemDraft,
  ItemField,
} from '../../src/workbook';
import type { WorkbookApi } from '../../src/taskpane/state/WorkbookApi';
import { MemorySharing } from './memorySharing';
import type {
  Agreement,
  AgreementDraft,
  Areas,
  Comparison,
  CompareRequest,
  ConsequenceOptions,
  GivenAnswer,
  IndexDraft,
  PriceIndex,
  Progress,
  ReportRequest,
  ResultTable,
  WrittenReport,
} from '../../src/workbook';
import type {
  Assumption,
  Cells,
  InsertRequest,
  KeyDraft,
  KeyFacts,
  KeyRecord,
  ScenarioBlock,
  WorkbookContent,
} from '../../src/workbook/model';

type Value = string | number | boolean;

/**
 * A workbook in memory, for the pane alone: the border where the pane meets Excel. It keeps what it is told and
 * shows it again; what Excel itself would do is tested elsewhere, with the real library.
 */
export class MemoryWorkbook extends MemorySharing implements WorkbookApi {
  readonly examples = (['jonkoping', 'kronoberg', 'ekero', 'finsam', 'followUp'] as const).map((id) => ({
    id,
  }));
  content: WorkbookContent;
  selection: Cells = { address: 'Blad1!A1', values: [['']] };
  readonly cells = new Map<string, readonly (readonly Value[])[]>();
  /** What stands in the tables of keys, formulas as formulas; other keys are as their records say. */
  readonly drafts = new Map<string, KeyDraft>();
  readonly inserted: InsertRequest[] = [];
  /** What was inserted by a rule, as it was asked for. */
  readonly insertedByRule: object[] = [];
  readonly indices: PriceIndex[] = [];
  readonly createdIndices: IndexDraft[] = [];
  readonly insertedExamples: string[] = [];
  /** Cells that use a key, by its name. */
  readonly uses = new Map<string, string[]>();
  /** What the next action answers instead of doing it. */
  refuses: Problem | undefined;
  occupied = false;
  reads = 0;
  readsAtOnce = 0;
  mostReadsAtOnce = 0;
  readFails: Problem | undefined;
  /** What the journal remembers. */
  private readonly steps: { deed: Deed; before: ScenarioBlock }[] = [];
  private readonly watchers = new Set<() => void>();

  constructor(content: Partial<WorkbookContent> = {}) {
    super();
    const schema = content.keys || content.scenarios ? 'current' : 'none';
    this.content = { schema, keys: [], problems: [], ...content };
  }

  /** As when somebody edits the sheet. */
  change(content: Partial<WorkbookContent>): void {
    this.content = { ...this.content, ...content };
    this.watchers.forEach((watcher) => watcher());
  }

  async readWorkbook(): Promise<Result<WorkbookContent>> {
    this.reads++;
    this.readsAtOnce++;
    this.mostReadsAtOnce = Math.max(this.mostReadsAtOnce, this.readsAtOnce);
    await Promise.resolve();
    this.readsAtOnce--;
    return this.readFails ? fail(this.readFails) : ok(this.content);
  }

  async watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
    this.watchers.add(onChange);
    return async () => void this.watchers.delete(onChange);
  }

  async readSelection(): Promise<Result<Cells>> {
    return ok(this.selection);
  }

  /** What each cell is, for Förklara; every other one is blank. */
  readonly readings = new Map<string, CellReading>();
  readonly comments = new Map<string, string>();
  private readonly selectionWatchers = new Set<() => void>();

  /** As when the user selects another cell. */
  select(address: string): void {
    this.selection = { address, values: [['']] };
    this.selectionWatchers.forEach((watcher) => watcher());
  }

  async watchSelection(onSelect: () => void): Promise<() => Promise<void>> {
    this.selectionWatchers.add(onSelect);
    return async () => void this.selectionWatchers.delete(onSelect);
  }

  async readCell(address = this.selection.address): Promise<Result<CellReading>> {
    const blank: CellReading = {
      address,
      value: null,
      shown: '',
      formula: '',
      isManual: false,
      matter: { kind: 'blank' },
    };
    return this.readFails ? fail(this.readFails) : ok(this.readings.get(address) ?? blank);
  }

  async commentCell(address: string, text: string): Promise<Result<{ address: string }>> {
    if (this.comments.has(address)) return fail({ kind: 'commentTaken', address });
    return this.act(() => {
      this.comments.set(address, text);
      return { address };
    });
  }

  readonly insertExplanation = this.insertByRule;
  readonly insertFormula = this.insertByRule;

  async readCells(address: string): Promise<Result<Cells>> {
    const values = this.cells.get(address);
    if (values) return ok({ address, values });
    return fail({ kind: 'excelFailed', code: 'InvalidArgument', message: `${address} är inget område.` });
  }

  /** What was asked to be shown in the sheet, by address. */
  readonly shownCells: string[] = [];
  readonly insertCorrected = this.insertByRule;

  async readAreas(address: string): Promise<Result<Areas>> {
    const read = await Promise.all(address.split(';').map((part) => this.readCells(part.trim())));
    const refused = read.find((each) => !each.ok);
    if (refused && !refused.ok) return refused;
    return ok({ address, areas: read.flatMap((each) => (each.ok ? [each.value] : [])) });
  }

  showCells(address: string): Promise<Result<void>> {
    return this.act(() => void this.shownCells.push(address));
  }

  createKey(draft: KeyDraft): Promise<Result<{ name: string; label: string }>> {
    const record = keyRecord(draft, this.keyOf(draft));
    return this.act(() => {
      this.drafts.set(record.name, draft);
      this.change({ schema: 'current', keys: [...this.content.keys, record] });
      return { name: record.name, label: record.label };
    });
  }

  async createPhaseIn(request: PhaseInRequest): Promise<Result<{ name: string; label: string }[]>> {
    const made = await Promise.all(phaseInDrafts(request).map((draft) => this.createKey(draft)));
    const refused = made.find((each) => !each.ok);
    return refused && !refused.ok ? refused : ok(made.flatMap((each) => (each.ok ? [each.value] : [])));
  }

  readonly previewKey = previewKey;

  async readDraft(name: string): Promise<Result<KeyDraft>> {
    const record = this.content.keys.find((key) => key.name === name);
    const draft = this.drafts.get(name) ?? (record && draftOf(record));
    return draft ? ok(draft) : fail({ kind: 'keyUnknown', name });
  }

  editKey(name: string, draft: KeyDraft): Promise<Result<void>> {
    return this.act(() => {
      this.drafts.set(name, draft);
      const { address, facts, label } = keyRecord(draft);
      this.changeKey(name, { address, facts, label, ...this.keyOf(draft) });
    });
  }

  editFacts(name: string, facts: Partial<KeyFacts>): Promise<Result<void>> {
    const before = this.content.keys.find((key) => key.name === name)?.facts;
    return this.act(() => before && this.changeKey(name, { facts: { ...before, ...facts } }));
  }

  renameKey(name: string, label: string): Promise<Result<void>> {
    return this.act(() => this.changeKey(name, { label }));
  }

  decideKey(name: string): Promise<Result<void>> {
    return this.act(() => this.changeKey(name, { state: 'decided' }));
  }

  readonly shown: string[] = [];
  showKey(name: string): Promise<Result<void>> {
    return this.act(() => void this.shown.push(name));
  }

  async deleteKey(name: string, options?: { evenIfUsed?: boolean }): Promise<Result<void>> {
    const cells = this.uses.get(name);
    const label = this.content.keys.find((key) => key.name === name)?.label ?? name;
    if (cells && !options?.evenIfUsed) return fail({ kind: 'keyInUse', label, cells });
    return this.act(() => this.change({ keys: this.content.keys.filter((key) => key.name !== name) }));
  }

  async insertShares(request: InsertRequest): Promise<Result<{ address: string }>> {
    if (this.occupied && !request.replace) {
      return fail({ kind: 'cellsNotEmpty', address: request.target, count: 3 });
    }
    return this.act(() => {
      this.inserted.push(request);
      return { address: request.target };
    });
  }

  readonly agreements: Agreement[] = [];
  readonly addConditionLine = this.insertByRule;
  readonly insertParticipants = this.insertByRule;

  async readAgreements(): Promise<Result<Agreement[]>> {
    return ok([...this.agreements]);
  }

  createAgreement({
    label,
    rule,
    parties,
  }: AgreementDraft): Promise<Result<{ name: string; label: string }>> {
    return this.act(() => {
      const name = `Villkor_${label.replaceAll(' ', '_')}`;
      const nothing = { answer: '', board: '', paragraph: '', date: '', note: '' };
      const rows = parties.map((party) => ({ party, ...nothing }));
      this.agreements.push({
        name,
        table: `Svarstabell_${name}`,
        label,
        rule,
        rows,
        address: 'Deltagande!A10',
      });
      this.change({ schema: 'current' });
      return { name, label };
    });
  }

  recordAnswer({ agreement, ...given }: GivenAnswer): Promise<Result<void>> {
    return this.changeAgreement(agreement, ({ rows }) => ({
      rows: rows.map((row) => (row.party === given.party ? given : row)),
    }));
  }

  changeRule(name: string, rule: string): Promise<Result<void>> {
    return this.changeAgreement(name, () => ({ rule }));
  }

  private changeAgreement(
    name: string,
    changed: (agreement: Agreement) => Partial<Agreement>,
  ): Promise<Result<void>> {
    return this.act(() => {
      const at = this.agreements.findIndex((each) => each.name === name);
      const before = this.agreements[at];
      if (before) this.agreements[at] = { ...before, ...changed(before) };
      this.change({});
    });
  }

  readonly insertLimiter = this.insertByRule;
  readonly insertChange = this.insertByRule;
  readonly insertTariffTable = this.insertByRule;
  readonly insertLeastBudget = this.insertByRule;
  readonly insertRestated = this.insertByRule;

  async readIndices(): Promise<Result<PriceIndex[]>> {
    return ok([...this.indices]);
  }

  createIndex(draft: IndexDraft): Promise<Result<{ table: string }>> {
    return this.act(() => {
      const [first = 0, ...rest] = draft.series.map(({ year }) => year);
      const table = `Index_${draft.label.replaceAll(' ', '_')}`;
      this.createdIndices.push(draft);
      const factors = draft.series.reduce(
        (all, { change }) => [...all, (all.at(-1) ?? 1) * (1 + change)],
        [1],
      );
      this.indices.push({ table, label: draft.label, years: [first - 1, first, ...rest], factors });
      this.change({});
      return { table };
    });
  }

  createScenarios(scenarios: readonly string[]): Promise<Result<void>> {
    return this.changeBlock(() => ({ scenarios, chosen: scenarios[0] ?? '', assumptions: [] }));
  }

  chooseScenario(chosen: string): Promise<Result<void>> {
    return this.changeBlock((block) => activate({ ...block, chosen }));
  }

  addScenario(label: string, copyOf?: string): Promise<Result<void>> {
    return this.changeBlock((block) => {
      const from = block.scenarios.indexOf(copyOf ?? '');
      const assumptions = block.assumptions.map((each) => ({
        ...each,
        values: [...each.values, each.values[from] ?? ''],
      }));
      return { ...block, scenarios: [...block.scenarios, label], assumptions };
    });
  }

  renameScenario(from: string, to: string): Promise<Result<void>> {
    return this.changeBlock((block) => ({
      ...block,
      scenarios: block.scenarios.map((label) => (label === from ? to : label)),
      chosen: block.chosen === from ? to : block.chosen,
    }));
  }

  moveScenario(label: string, position: number): Promise<Result<void>> {
    return this.changeBlock(
      (block) => {
        const from = block.scenarios.indexOf(label);
        const assumptions = block.assumptions.map((each) => ({
          ...each,
          values: moved(each.values, from, position),
        }));
        return { ...block, scenarios: moved(block.scenarios, from, position), assumptions };
      },
      { kind: 'scenarioMoved', label },
    );
  }

  async deleteScenario(
    label: string,
    options?: { evenIfUsed?: boolean },
  ): Promise<Result<{ chosen?: string; base?: string }>> {
    const cells = this.uses.get(label);
    if (cells && !options?.evenIfUsed) return fail({ kind: 'scenarioInUse', label, cells });
    const { scenarios, chosen } = this.block;
    if (scenarios.length === 1) return fail({ kind: 'scenarioLast', label });
    const at = scenarios.indexOf(label);
    const heir = scenarios[at - 1] ?? scenarios[at + 1] ?? '';
    const deleted = await this.changeBlock(
      (block) => {
        const assumptions = block.assumptions.map((each) => ({
          ...each,
          values: each.values.filter((_, i) => i !== at),
        }));
        const others = scenarios.filter((_, i) => i !== at);
        const next = chosen === label ? heir : chosen;
        return activate({ ...block, scenarios: others, chosen: next, assumptions });
      },
      { kind: 'scenarioDeleted', label },
    );
    return deleted.ok ? ok(chosen === label ? { chosen: heir } : {}) : deleted;
  }

  chooseBase(base: string): Promise<Result<void>> {
    return this.changeBlock((block) => ({ ...block, base }), { kind: 'baseChosen', label: base });
  }

  renameAssumption(name: string, label: string): Promise<Result<void>> {
    const from = this.block.assumptions.find((each) => each.name === name)?.label ?? '';
    const deed: Deed = { kind: 'assumptionRenamed', label, from };
    return this.changeAssumption(name, (each) => ({ ...each, label }), deed);
  }

  changeUnit(name: string, unit: string): Promise<Result<void>> {
    const deed: Deed = { kind: 'unitChanged', label: name, unit };
    return this.changeAssumption(name, (each) => ({ ...each, unit, kind: kindOf(unit) }), deed);
  }

  moveAssumption(name: string, position: number): Promise<Result<void>> {
    return this.changeBlock(
      (block) => {
        const from = block.assumptions.findIndex((each) => each.name === name);
        return { ...block, assumptions: moved(block.assumptions, from, position) };
      },
      { kind: 'assumptionMoved', label: name },
    );
  }

  async deleteAssumption(name: string, options?: { evenIfUsed?: boolean }): Promise<Result<void>> {
    const cells = this.uses.get(name);
    const label = this.block.assumptions.find((each) => each.name === name)?.label ?? '';
    if (cells && !options?.evenIfUsed) return fail({ kind: 'assumptionInUse', label, cells });
    return this.changeBlock(
      (block) => ({ ...block, assumptions: block.assumptions.filter((each) => each.name !== name) }),
      { kind: 'assumptionDeleted', label },
    );
  }

  readonly lastDeed = (): Deed | undefined => this.steps.at(-1)?.deed;

  async undoLast(): Promise<Result<Deed>> {
    const step = this.steps.at(-1);
    if (!step) return fail({ kind: 'undoNothing' });
    return this.act(() => {
      this.steps.pop();
      this.change({ scenarios: ok(step.before) });
      return step.deed;
    });
  }

  async addAssumption(draft: Omit<Assumption, 'name' | 'active'>): Promise<Result<{ name: string }>> {
    const name = draft.label.replaceAll(' ', '_');
    const added = await this.changeBlock((block) =>
      activate({ ...block, assumptions: [...block.assumptions, { ...draft, name, active: '' }] }),
    );
    return added.ok ? ok({ name }) : added;
  }

  editAssumption(name: string, scenario: string, value: string | number): Promise<Result<void>> {
    return this.changeBlock((block) => {
      const column = block.scenarios.indexOf(scenario);
      const assumptions = block.assumptions.map((each) =>
        each.name === name
          ? { ...each, values: each.values.map((old, i) => (i === column ? value : old)) }
          : each,
      );
      return activate({ ...block, assumptions });
    });
  }

  /** Tables that comparisons can be made of, by the address that is asked for. */
  readonly tables = new Map<string, ResultTable>();
  readonly compared: CompareRequest[] = [];
  readonly written: { comparison: Comparison; options: ConsequenceOptions }[] = [];
  /** What Excel would calculate: the amounts of a scenario; nothing while a test keeps a comparison waiting. */
  comparison: Promise<Result<Comparison>> = new Promise(() => undefined);
  /** Tells the comparison under way how far it has come. */
  progress: (progress: Progress) => void = () => undefined;

  async readResultTable(address: string): Promise<Result<ResultTable>> {
    const table = this.tables.get(address);
    return table ? ok(table) : fail({ kind: 'resultTableMissing', address });
  }

  async compareScenarios(
    request: CompareRequest,
    options: { signal: AbortSignal; onProgress: (progress: Progress) => void },
  ): Promise<Result<Comparison>> {
    this.compared.push(request);
    this.progress = options.onProgress;
    const cancelled = new Promise<Result<never>>((resolve) => {
      options.signal.addEventListener('abort', () => resolve(fail({ kind: 'compareCancelled' })));
    });
    return Promise.race([cancelled, this.comparison]);
  }

  writeConsequences(comparison: Comparison, options: ConsequenceOptions): Promise<Result<{ sheet: string }>> {
    return this.act(() => {
      this.written.push({ comparison, options });
      return { sheet: 'Konsekvenser' };
    });
  }

  forgetInterrupted(): Promise<Result<void>> {
    return this.act(() => this.change({ interrupted: undefined }));
  }

  /** Sheets of years, as they were asked for. */
  readonly yearSheets: (PlanRequest | SettlementRequest | InvoiceRequest)[] = [];
  settlements: SettlementSheet[] = [];
  newYear: NewYearStep[] = [];
  readonly rolled: { year: number; steps: readonly NewYearStep[] }[] = [];
  readonly insertPlan = this.addYearSheet;
  readonly insertSettlement = this.addYearSheet;
  readonly insertInvoices = this.addYearSheet;

  async readSettlements(): Promise<Result<SettlementSheet[]>> {
    return ok(this.settlements);
  }

  async planNewYear(): Promise<Result<NewYearStep[]>> {
    return ok(this.newYear);
  }

  rollForward(year: number, steps: readonly NewYearStep[]): Promise<Result<{ done: number }>> {
    return this.act(() => {
      this.rolled.push({ year, steps });
      return { done: steps.length };
    });
  }

  private addYearSheet(
    request: PlanRequest | SettlementRequest | InvoiceRequest,
  ): Promise<Result<{ sheet: string }>> {
    return this.act(() => {
      this.yearSheets.push(request);
      return { sheet: request.sheet };
    });
  }

  reports: ReportRequest[] = [];
  writeReport(request: ReportRequest): Promise<Result<WrittenReport>> {
    this.reports.push(request);
    return Promise.resolve(ok({ sheets: ['Beslutsunderlag', 'Beslutsunderlag per part'] }));
  }

  insertExample(id: string): Promise<Result<{ sheet: string; others: number }>> {
    return this.act(() => {
      this.insertedExamples.push(id);
      return { sheet: `Exempel ${id}`, others: id === 'ekero' ? 0 : 2 };
    });
  }

  /** The block as it is now, for assertions. */
  get block(): ScenarioBlock {
    const { scenarios } = this.content;
    if (!scenarios?.ok) throw new Error('The workbook has no scenarios.');
    return scenarios.value;
  }

  /** A key that refers to others is read with them, as the sheet's formulas do. */
  private keyOf(draft: KeyDraft): Partial<KeyRecord> {
    const key = previewKey(draft, this.content.keys);
    return { key, stamp: key.ok ? makeStamp(draft.label, draftCells(draft)) : '' };
  }

  /** The block `Poster`, as the next reading finds it; a problem where it is damaged. */
  items: Result<ItemBlock | undefined> = ok(undefined);
  /** What was asked of the block, in its order. */
  readonly askedOfItems: unknown[][] = [];

  readItems(): Promise<Result<ItemBlock | undefined>> {
    return Promise.resolve(this.items);
  }

  createItems(drafts: readonly ItemDraft[] = []): Promise<Result<void>> {
    if (drafts.length === 0 && !this.refuses) this.items = ok({ items: [], shares: 'none' });
    return this.askOfItems('createItems');
  }

  addItem(draft: ItemDraft): Promise<Result<void>> {
    return this.askOfItems('addItem', draft);
  }

  editItem(name: string, draft: ItemDraft): Promise<Result<void>> {
    return this.askOfItems('editItem', name, draft);
  }

  async removeItem(name: string, options?: { evenIfUsed?: boolean }): Promise<Result<void>> {
    const cells = this.uses.get(name);
    if (cells && !options?.evenIfUsed) return fail({ kind: 'itemInUse', name, cells });
    return this.askOfItems('removeItem', name);
  }

  moveItem(name: string, direction: 'up' | 'down'): Promise<Result<void>> {
    return this.askOfItems('moveItem', name, direction);
  }

  async makeAssumption(item: string, field: ItemField): Promise<Result<{ name: string }>> {
    const made = await this.askOfItems('makeAssumption', item, field);
    return made.ok ? ok({ name: `${field}_${item}` }) : made;
  }

  async insertItemShares(): Promise<Result<{ address: string }>> {
    const inserted = await this.askOfItems('insertItemShares');
    return inserted.ok ? ok({ address: "'Fördelade poster'!A4:G13" }) : inserted;
  }

  insertBackSolve(request: BackSolveRequest): Promise<Result<{ address: string }>> {
    return this.insertByRule(request);
  }

  private askOfItems(...asked: unknown[]): Promise<Result<void>> {
    return this.act(() => {
      this.askedOfItems.push(asked);
      this.change({});
    });
  }

  private async insertByRule(request: {
    target: string;
    replace?: boolean;
  }): Promise<Result<{ address: string }>> {
    if (this.occupied && !request.replace) {
      return fail({ kind: 'cellsNotEmpty', address: request.target, count: 3 });
    }
    return this.act(() => {
      this.insertedByRule.push(request);
      return { address: request.target };
    });
  }

  private async act<T>(action: () => T): Promise<Result<T>> {
    return this.refuses ? fail(this.refuses) : ok(action());
  }

  private changeAssumption(
    name: string,
    change: (assumption: Assumption) => Assumption,
    deed: Deed,
  ): Promise<Result<void>> {
    return this.changeBlock(
      (block) =>
        activate({
          ...block,
          assumptions: block.assumptions.map((each) => (each.name === name ? change(each) : each)),
        }),
      deed,
    );
  }

  private changeBlock(change: (block: ScenarioBlock) => ScenarioBlock, deed?: Deed): Promise<Result<void>> {
    const { scenarios } = this.content;
    const before = scenarios?.ok ? scenarios.value : { scenarios: [], chosen: '', assumptions: [] };
    return this.act(() => {
      if (deed) this.steps.push({ deed, before });
      this.change({ schema: 'current', scenarios: ok(change(before)) });
    });
  }

  private changeKey(name: string, change: Partial<KeyRecord>): void {
    this.change({ keys: this.content.keys.map((key) => (key.name === name ? { ...key, ...change } : key)) });
  }
}

function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const others = list.filter((_, i) => i !== from);
  return [...others.slice(0, to), ...list.slice(from, from + 1), ...others.slice(to)];
}

/** What `Aktiv` shows, in the place of Excel's formula. */
export function activate(block: ScenarioBlock): ScenarioBlock {
  const column = block.scenarios.indexOf(block.chosen);
  const assumptions = block.assumptions.map((each) => ({ ...each, active: each.values[column] || '#N/A' }));
  return { ...block, assumptions };
}

function draftOf({ label, facts, key }: KeyRecord): KeyDraft | undefined {
  if (!key.ok) return undefined;
  const { parties, weights } = key.value;
  return { label, facts, rows: parties.map(({ name }, i) => ({ party: name, weight: weights[i] ?? 0 })) };
}

/** A key as it would stand on the sheet `Nycklar`. */
export function keyRecord(draft: KeyDraft, record: Partial<KeyRecord> = {}): KeyRecord {
  const { label, facts } = draft;
  const rows = draft.kind === 'blend' ? [] : draft.rows;
  const cells = [['Part', 'Vikt'], ...rows.map(({ party, weight }) => [party, weight])];
  const name = label.replaceAll(/[ ,]+/g, '_');
  const nothing = {
    measure: '',
    referenceDate: '',
    source: '',
    published: '',
    validity: '',
    decision: '',
  };
  const key = readKey(cells, { label, codeOf, isTable: true });
  return {
    name,
    table: `Nyckeltabell_${name}`,
    label,
    facts: { ...nothing, ...facts },
    stamp: key.ok ? makeStamp(label, cells) : '',
    decidedStamp: '',
    state: key.ok ? 'undecided' : 'broken',
    key,
    address: `Nycklar!A14:B${14 + rows.length}`,
    ...record,
  };
}
