import { HEADERS } from '../../../../core/key/columns';
import { Exact } from '../../../../core/amount';
import type { Key } from '../../../../core/key/key';
import { canonicalName, PartyIndex } from '../../../../core/party';
import { codeOf } from '../../../../register';
import type { KeyRecord, KeyRow } from '../../../../workbook/model';

/** Excel allows 8 192 characters in a formula; nobody adds so many indicators. */
export const MOST_KEYS = 20;

interface AddedWeights {
  /** Formulas, so that the sums follow the keys that they are made of. */
  readonly rows: readonly KeyRow[];
  /** What the formulas will give. */
  readonly calculated: readonly KeyRow[];
}

interface Added {
  readonly key: Key;
  readonly table: string;
}

/**
 * Only a plain table of weights can be added: in a blend or a nest there are no weights but portions, and fixed amounts
 * and bounds would be lost.
 */
export function isAddable({ key }: KeyRecord): boolean {
  if (!key.ok) return false;
  const { nest, fixed, bounds, weightHeader } = key.value;
  return !nest && !fixed && !bounds && canonicalName(weightHeader) === canonicalName(HEADERS.weight);
}

export function addWeights(records: readonly KeyRecord[]): AddedWeights {
  const added = records.flatMap(({ key, table }): Added[] => (key.ok ? [{ key: key.value, table }] : []));
  const index = new PartyIndex(codeOf);
  const names: string[] = [];
  for (const { key } of added) {
    for (const party of key.parties) {
      if (index.add(party, names.length) === undefined) names.push(party.name);
    }
  }
  return {
    rows: names.map((party) => ({ party, weight: formulaFor(party, added) })),
    calculated: names.map((party) => ({ party, weight: weightOf(party, added) })),
  };
}

/** Each key spells the party in its own way, and SUMIF compares texts. */
function formulaFor(party: string, added: readonly Added[]): `=${string}` {
  const terms = added.flatMap(({ key, table }) => {
    const there = key.index.find(party);
    const name = there === undefined ? undefined : key.parties[there]?.name;
    if (name === undefined) return [];
    return [`SUMIF(${table}[${HEADERS.party}],${criterion(name)},${table}[${HEADERS.weight}])`];
  });
  return `=${terms.join('+')}`;
}

/** In a criterion `*`, `?` and `~` are wildcards, and a leading `<`, `>` or `=` compares. */
function criterion(name: string): string {
  const literal = name.replace(/[*?~]/g, '~$&').replaceAll('"', '""');
  return /^[<>=]/.test(name) ? `"=${literal}"` : `"${literal}"`;
}

function weightOf(party: string, added: readonly Added[]): number {
  const weights = added.map(({ key }) => {
    const there = key.index.find(party);
    return there === undefined ? 0 : (key.weights[there] ?? 0);
  });
  return Exact.sum(0, ...weights).toNumber();
}
