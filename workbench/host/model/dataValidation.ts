import type { DataValidationRule } from '@odoo/o-spreadsheet';
import { formatAbsolute, formatAddress, quoteSheet, splitSheet, tryParseAddress } from '../address';
import { zoneOf } from '../address';
import { apiNotFound, invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';
import type { NumberCriterion, NumberRule } from './numberRules';
import { customCriterion, KIND_NAMES, numberCriterion, ruleOf } from './numberRules';
import { Range } from './range';

interface ListRule {
  inCellDropDown: boolean;
  source: string | Range;
}
interface Rule {
  list?: ListRule;
  wholeNumber?: NumberRule;
  decimal?: NumberRule;
  custom?: { formula: string };
  [kind: string]: unknown;
}
export interface ErrorAlert {
  message: string;
  showAlert: boolean;
  style: string;
  title: string;
}
export interface Prompt {
  message: string;
  showPrompt: boolean;
  title: string;
}

const NO_ALERT: ErrorAlert = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT: Prompt = { message: '', showPrompt: true, title: '' };

/** Drop-down lists, numbers and formulas; dates, times and lengths of text are not offered. */
export class DataValidation extends HostObject {
  readonly className = 'DataValidation';
  override readonly scalars = ['errorAlert', 'ignoreBlanks', 'prompt', 'rule', 'type', 'valid'];
  readonly ignoreBlanks = true;

  constructor(private readonly range: Range) {
    super();
  }

  get type(): string {
    if (!this.current) return 'None';
    return this.numbers ? KIND_NAMES[this.numbers.excelKind] : 'List';
  }
  get rule(): Rule {
    const { current } = this;
    if (!current) return {};
    if (this.numbers) return ruleOf(this.numbers);
    const { criterion } = current;
    const [first = ''] = criterion.values as string[];
    const source = criterion.type === 'isValueInRange' ? this.reference(first) : criterion.values.join(',');
    const inCellDropDown = (criterion as { displayStyle?: string }).displayStyle === 'arrow';
    return { list: { inCellDropDown, source } };
  }
  set rule(rule: Rule) {
    const { list, wholeNumber, decimal, custom, ...others } = rule;
    if (list) this.putList(list);
    else if (wholeNumber) this.put(numberCriterion('wholeNumber', wholeNumber));
    else if (decimal) this.put(numberCriterion('decimal', decimal));
    else if (custom) this.put(customCriterion(custom));
    else throw apiNotFound(`the stand-in has no rule ${Object.keys(others).join(', ')}`);
  }
  get errorAlert(): ErrorAlert {
    return this.notes.errorAlert ?? NO_ALERT;
  }
  set errorAlert(errorAlert: ErrorAlert) {
    this.note({ errorAlert: { ...NO_ALERT, ...errorAlert } });
    if (this.current) this.put(this.current.criterion);
  }
  get prompt(): Prompt {
    return this.notes.prompt ?? NO_PROMPT;
  }
  set prompt(prompt: Prompt) {
    this.note({ prompt: { ...NO_PROMPT, ...prompt } });
  }
  get valid(): boolean {
    const { sheetId, box } = this.range;
    const value = this.range.cells.value(sheetId, box.row, box.column);
    const isWhole = value === '' || Number.isInteger(value);
    if (this.numbers?.excelKind === 'wholeNumber' && !isWhole) return false;
    return !this.grid.getters.isDataValidationInvalid({ sheetId, row: box.row, col: box.column });
  }

  clear(): void {
    this.range.worksheet.demandUnprotected();
    this.range.worksheet.workbook.validationNotes.delete(this.key);
    // A new rule takes these cells out of all others; then it goes itself.
    this.put({ type: 'isValueInList', values: ['-'], displayStyle: 'plainText' });
    this.grid.dispatch('REMOVE_DATA_VALIDATION_RULE', {
      sheetId: this.range.sheetId,
      id: `rule-${this.key}`,
    });
  }

  private putList({ inCellDropDown, source }: ListRule): void {
    const displayStyle = inCellDropDown ? 'arrow' : 'plainText';
    this.put({ ...criterionOf(source, this.range), displayStyle });
  }

  /** A formula of one's own is not asked at entry: the grid would ask it about the value that stood there before. */
  private put(criterion: object): void {
    const { showAlert, style } = this.errorAlert;
    const isCustom = (criterion as NumberCriterion).excelKind === 'custom';
    this.range.worksheet.demandUnprotected();
    const { sheetId } = this.range;
    const box = this.range.insideGrid() ?? this.range.box;
    this.grid.makeRoom(sheetId, box.row + box.rows, box.column + box.columns);
    this.grid.dispatch('ADD_DATA_VALIDATION_RULE', {
      sheetId,
      ranges: [this.grid.getters.getRangeDataFromZone(sheetId, zoneOf(box))],
      rule: {
        id: `rule-${this.key}`,
        isBlocking: showAlert && style === 'Stop' && !isCustom,
        criterion: criterion as DataValidationRule['criterion'],
      },
    });
  }

  /** `Blad1!A1:A3` of the grid → `=Blad1!$A$1:$A$3`. */
  private reference(text: string): string {
    const { sheet = this.range.worksheet.name, cells } = splitSheet(text);
    const box = tryParseAddress(cells);
    return box ? `=${quoteSheet(sheet)}!${formatAbsolute(box)}` : `=${text}`;
  }

  private get current(): DataValidationRule | undefined {
    const { sheetId, box } = this.range;
    return this.grid.getters.getValidationRuleForCell({ sheetId, row: box.row, col: box.column });
  }
  private get numbers(): NumberCriterion | undefined {
    const criterion = this.current?.criterion as NumberCriterion | undefined;
    return criterion?.excelKind ? criterion : undefined;
  }
  private get grid() {
    return this.range.worksheet.workbook.grid;
  }
  private get key(): string {
    return `${this.range.sheetId}!${formatAddress(this.range.box)}`;
  }
  private get notes() {
    return this.range.worksheet.workbook.validationNotes.get(this.key) ?? {};
  }
  private note(change: { errorAlert?: ErrorAlert; prompt?: Prompt }): void {
    this.range.worksheet.workbook.validationNotes.set(this.key, { ...this.notes, ...change });
  }
}

function criterionOf(source: string | Range, range: Range) {
  if (typeof source === 'string' && !source.startsWith('='))
    return { type: 'isValueInList' as const, values: source.split(',').map((value) => value.trim()) };
  const cells = source instanceof Range ? source : cellsNamed(source.slice(1), range);
  return { type: 'isValueInRange' as const, values: [cells.address] };
}

function cellsNamed(reference: string, range: Range): Range {
  const { workbook } = range.worksheet;
  const named = workbook.rangeOfName(reference);
  if (named) return named;
  const { sheet, cells } = splitSheet(reference);
  const box = tryParseAddress(cells);
  if (!box) throw invalidArgument(`a list cannot be taken from ${reference}`);
  return new Range(sheet === undefined ? range.worksheet : workbook.worksheets.getItem(sheet), box);
}
