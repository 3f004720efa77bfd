import { readColumn } from '../../../../../core/reason/infer/column';
import { groupColumns } from '../../../../../core/reason/infer/groupColumns';
import { toPublished } from '../../infer/toPublished';
import type { ShownFinding } from '../shownFinding';
import { told, type Judging } from './judging';

/** Columns that no single key can have made: comparing them mixes a changed key with a changed amount. */
export function judgeKeys({ tables: [table, sister], step, words }: Judging): ShownFinding[] {
  if (!table || table.parties.length < 2) return [];
  const { columns, parties } = toPublished(table, sister, step, words.inSister);
  const [first, ...apart] = groupColumns(columns.map(readColumn));
  if (!first || apart.length === 0) return [];
  const nameOf = (places: readonly number[]): string =>
    places.map((place) => columns[place]?.header ?? '').join(', ');
  return apart
    .filter(({ disagreeing }) => disagreeing.length > 0)
    .map((group) => {
      const certainty = group.disagreeingAnyhow.length > 0 ? 'certain' : 'likely';
      const [own, others] = [nameOf(group.columns), nameOf(first.columns)];
      return told(certainty, words.keysApart(own, others, group.disagreeing.length, parties.length));
    });
}
