import type { ItemCell, ItemDraft, ItemRecord, OverheadBase } from '../../../../../workbook';
import type { Entry } from '../../../../../workbook/model';

/** What stands in a field for a cell: nothing, a number, or a formula that the form leaves as it is. */
export type FieldEntry = Entry | '';

/** An item while it is filled in. */
export interface ItemForm {
  readonly name: string;
  readonly budget: FieldEntry;
  readonly measure: ItemDraft['measure'];
  readonly priceLevel: number | '';
  readonly grants: FieldEntry;
  readonly income: FieldEntry;
  readonly percent: FieldEntry;
  readonly base: OverheadBase;
  readonly overheadTo: string;
  readonly carried: FieldEntry;
  readonly keyName: string;
  /** Absent while everybody in the key takes part. */
  readonly participants: readonly string[] | undefined;
  readonly step: FieldEntry;
}

/** A new item is counted like the one above it, and shared by the same key. */
export function newForm(last: ItemRecord | undefined, firstKey: string): ItemForm {
  return {
    name: '',
    budget: '',
    measure: toMeasure(last?.measure ?? 'tkr'),
    priceLevel: last?.priceLevel ?? '',
    grants: '',
    income: '',
    percent: '',
    base: 'Bidrag',
    overheadTo: '',
    carried: '',
    keyName: last?.cells.key.name ?? firstKey,
    participants: undefined,
    step: 1,
  };
}

export function formOf({ name, cells, ...item }: ItemRecord): ItemForm {
  return {
    name,
    budget: toEntry(cells.budget),
    measure: toMeasure(item.measure),
    priceLevel: item.priceLevel,
    grants: toEntry(cells.grants),
    income: toEntry(cells.income),
    percent: toEntry(cells.percent),
    base: item.base === 'Budget' || item.base === 'Netto' ? item.base : 'Bidrag',
    overheadTo: item.overheadTo,
    carried: toEntry(cells.carried),
    keyName: cells.key.name ?? '',
    participants: undefined,
    step: toEntry(cells.step),
  };
}

/** Fields that are left blank stay blank in the sheet. */
export function toDraft(form: ItemForm): ItemDraft {
  const { budget, grants, income, percent, carried, priceLevel, step, participants, overheadTo } = form;
  return {
    name: form.name.normalize('NFC').trim(),
    budget,
    measure: form.measure,
    keyName: form.keyName,
    ...(priceLevel !== '' && { priceLevel }),
    ...(grants !== '' && { grants }),
    ...(income !== '' && { income }),
    ...(percent !== '' && {
      overhead: { percent, base: form.base, ...(overheadTo !== '' && { to: overheadTo }) },
    }),
    ...(carried !== '' && { carried }),
    ...(step !== '' && { step }),
    ...(participants && { participants }),
  };
}

/** A text where a number should stand is nothing that a form can go on from. */
function toEntry({ entry }: ItemCell): FieldEntry {
  if (typeof entry === 'number') return entry;
  return entry.startsWith('=') ? (entry as Entry) : '';
}

function toMeasure(text: string): ItemDraft['measure'] {
  return text === 'kr' || text === 'mkr' ? text : 'tkr';
}
