import { WeightTable } from '../../../components/WeightTable';
import type { Key } from '../../../../core/key/key';
import { useText } from '../../../state/language';

/** What was read, row by row: who each row is taken to be (with kommunkod) and what it weighs. */
export function UnderstoodKey({ content: key }: { content: Key }) {
  const text = useText();
  const rows = key.parties.map(({ name, code }, i) => ({
    id: name,
    party: code ? `${name} (${code})` : name,
    weight: key.weights[i] ?? 0,
    ...(key.fixed && { fixed: key.fixed[i] ?? 0 }),
  }));
  return (
    <WeightTable caption={text.keys.parties(rows.length)} partyHeader={text.newKey.table.party} rows={rows} />
  );
}
