import type { Fit } from '../../core/reason/infer/inference';
import { sayParts } from './sayCandidate';
import type { TableWords } from './tableWords';

/** One line of the ranked table, in words. */
export interface SaidFit {
  readonly key: string;
  readonly totals: string;
  readonly steps: string;
  /** `störst rest eller var för sig`; empty where no rule reproduces the figures. */
  readonly rounding: string;
  readonly error: string;
  /** The error as a number. */
  readonly size: number;
  readonly note: string;
}

export function sayFit(fit: Fit, table: TableWords): SaidFit {
  return {
    key: sayParts(fit, table.language),
    totals: fit.columns.map(({ total }) => table.number(total)).join('; '),
    steps: [...new Set(fit.columns.map(({ step }) => table.number(step)))].join('; '),
    rounding: sayRounding(fit, table),
    error: table.error(fit),
    size: table.size(fit),
    note: sayNote(fit, table),
  };
}

/** `Skatteunderlag 2017, total 2 000 000, steg 100, avrundning störst rest`, as it stands in a sentence. */
export function nameFit(fit: Fit, table: TableWords): string {
  const { key, totals, steps, rounding } = sayFit(fit, table);
  return table.words.fit(key, totals, steps, rounding);
}

/** The rules that reproduce every column; where no rule does so for all, each column's own. */
function sayRounding({ columns }: Fit, { words }: TableWords): string {
  const each = columns.map(({ methods }) => methods.map(words.method));
  const either = (methods: readonly string[]): string => methods.join(` ${words.or} `);
  const shared = (each[0] ?? []).filter((method) => each.every((methods) => methods.includes(method)));
  if (shared.length > 0) return either(shared);
  return each.some((methods) => methods.length === 0) ? '' : each.map(either).join('; ');
}

function sayNote(fit: Fit, table: TableWords): string {
  const words = table.words.notes;
  const misses = [...new Set(fit.columns.flatMap((column) => column.misses))];
  const notes = [
    ...notesOfSingle(fit, table),
    fit.closeness === 'near' && words.worst(table.party(fit.worst)),
    fit.closeness === 'within' && words.within,
    fit.closeness === 'except' && words.misses(table.parties(misses)),
    fit.columns.some(({ isAgainstStated }) => isAgainstStated) && words.sumNotStated,
    fit.leftOut.length > 0 && words.leftOut(table.parties(fit.leftOut)),
    fit.parts.some(({ candidate: { origin } }) => 'measure' in origin && origin.measure === 'skattekraft') &&
      words.taxPower,
  ];
  return notes.filter((note) => typeof note === 'string').join('; ');
}

/** One party's fraction, which a document may state beside its amount, and what else the total can be. */
function notesOfSingle({ parts, columns }: Fit, table: TableWords): string[] {
  const [[part], [column], [party]] = [parts, columns, table.published.parties];
  if (!table.isSingle || !part || !party) return [];
  const { whole, index } = part.candidate.key;
  const weight = Number(whole.values[index.find(party.name) ?? -1] ?? 0);
  const { fraction, totals } = table.words.notes;
  return [
    fraction(party.name, weight / Number(whole.sum)),
    ...(column?.totals ? [totals(...column.totals)] : []),
  ];
}
