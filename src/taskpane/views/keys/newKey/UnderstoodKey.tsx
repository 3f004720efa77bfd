import { WeightTable } from '../../../components/WeightTable';
import type { Key } from '../../../../core/key/key';
import { isMadeOfKeys } from '../madeOfKeys';
import { canonicalName } from '../../../../core/party';
import { findMunicipality } from '../../../../register';
import { useText } from '../../../state/language';

/** What was read, row by row: who each row is taken to be (with kommunkod) and what it weighs. */
export function UnderstoodKey({ content: key }: { content: Key }) {
  const text = useText();
  const rows = key.parties.map(({ name, code }, i) => ({
    id: name,
    party: withMunicipality(name, code),
    weight: key.weights[i] ?? 0,
    ...(key.fixed && { fixed: key.fixed[i] ?? 0 }),
    ...key.bounds?.[i],
  }));
  return (
    <WeightTable
      caption={text.keys.parties(rows.length)}
      partyHeader={text.newKey.table.party}
      rows={rows}
      hasWeights={!isMadeOfKeys(key)}
    />
  );
}

/** Says which municipality a name or a number was taken for; everybody else stands as written. */
function withMunicipality(name: string, code: string | undefined): string {
  if (code === undefined) return name;
  const found = findMunicipality(code)?.name ?? '';
  return canonicalName(name) === canonicalName(found) ? `${name} (${code})` : `${name} (${code} ${found})`;
}
