import { HEADERS } from '../../core/key/columns';
import { hasFractions } from '../../core/key/key';
import { fail, ok, type Result } from '../../core/problem';
import { createKeysIn } from '../keys/createKey';
import { labelIsTaken } from '../keys/findKey';
import { readKeys, type PlacedKey } from '../keys/readKeys';
import type { KeyRow, PartiesDraft } from '../model';
import { sameName } from '../naming';
import type { ItemDraft } from './item';

/** Gives each item in which only some take part a key of just those; the drafts come back with its name. */
export async function createSubkeysIn(
  context: Excel.RequestContext,
  drafts: readonly ItemDraft[],
): Promise<Result<ItemDraft[]>> {
  if (!drafts.some(({ participants }) => participants)) return ok([...drafts]);
  const keys = await readKeys(context);
  const subkeys: PartiesDraft[] = [];
  for (const draft of drafts) {
    if (!draft.participants) continue;
    const subkey = toSubkey(draft, draft.participants, keys, subkeys);
    if (!subkey.ok) return subkey;
    subkeys.push(subkey.value);
  }
  const created = await createKeysIn(context, subkeys);
  if (!created.ok) return created;
  const names = created.value.map(({ name }) => name);
  return ok(
    drafts.map((draft) =>
      draft.participants ? { ...draft, keyName: names.shift() ?? draft.keyName } : draft,
    ),
  );
}

function toSubkey(
  { name, keyName }: ItemDraft,
  participants: readonly string[],
  keys: readonly PlacedKey[],
  made: readonly PartiesDraft[],
): Result<PartiesDraft> {
  const source = keys.find((key) => sameName(key.name, keyName));
  if (!source) return fail({ kind: 'keyUnknown', name: keyName });
  if (!source.key.ok) return source.key;
  const { key } = source;
  const unknown = participants.find((party) => key.value.index.find(party) === undefined);
  if (unknown !== undefined) return fail({ kind: 'partyUnknown', input: unknown, key: source.label });
  if (participants.length === 0) return fail({ kind: 'itemParticipantsNone', name });
  if (key.value.isMade && !hasFractions(key.value))
    return fail({ kind: 'nestNotRestricted', key: source.label });
  const rows = key.value.parties
    .filter((_, i) => participants.some((party) => key.value.index.find(party) === i))
    .map((party) => toRow(source, party.name));
  const label = freeLabel(`${source.label}, ${name.trim()}`, keys, made);
  const facts = {
    ...source.facts,
    source: `${source.label}, bara de som deltar i ${name.trim()}`,
    decision: '',
  };
  return ok({ label, facts, rows });
}

/** The weights are formulas over the key's own table, so that the smaller key follows every change of it. */
function toRow(source: PlacedKey, party: string): KeyRow {
  if (!source.key.ok) return { party, weight: 0 };
  const { isMade, fixed, bounds } = source.key.value;
  const quoted = `"${party.replaceAll('"', '""')}"`;
  if (isMade) return { party, weight: `=NYCKEL.FRACTION(${quoted},${source.name})` };
  const position = `MATCH(${quoted},${source.table}[${HEADERS.party}],0)`;
  const from = (column: string): `=${string}` => `=INDEX(${source.table}[${column}],${position})`;
  // A blank bound is none, and a formula over a blank cell gives 0, which as a bound is none too.
  const has = (column: 'floor' | 'cap'): boolean =>
    bounds?.some((each) => each[column] !== undefined) ?? false;
  return {
    party,
    weight: from(HEADERS.weight),
    ...(fixed && { fixed: from(HEADERS.fixed) }),
    ...(has('floor') && { floor: from(HEADERS.floor) }),
    ...(has('cap') && { cap: from(HEADERS.cap) }),
  };
}

function freeLabel(label: string, keys: readonly PlacedKey[], made: readonly PartiesDraft[]): string {
  const isFree = (candidate: string): boolean =>
    !labelIsTaken(keys, candidate) && !made.some((each) => sameName(each.label, candidate));
  let candidate = label;
  for (let number = 2; !isFree(candidate); number++) candidate = `${label} (${number})`;
  return candidate;
}
