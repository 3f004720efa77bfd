import { allocate } from '../../../../../core/allocation/allocate';
import { readMethod } from '../../../../../core/allocation/methods';
import { Exact, readAmount, readStep, type Amount } from '../../../../../core/amount';
import { hasFractions, type Key } from '../../../../../core/key/key';
import { toKeyCells } from '../../../../../core/key/keyCells';
import { readKey } from '../../../../../core/key/readKey';
import { restrictKey } from '../../../../../core/key/restrictKey';
import { fail, ok, type Result } from '../../../../../core/problem';
import { decideWithout, type Outcome } from '../../../../../core/rules/condition';
import { codeOf } from '../../../../../register';
import type { Judged } from './judge';

/** What is shared, and how it is rounded. */
export interface Split {
  readonly key: Key;
  readonly amount: number;
  readonly step: number | '';
  readonly method: string;
}

/** What a party pays now and then; the one that leaves pays nothing then, the one that joins nothing now. */
export interface Effect {
  readonly party: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/** What each pays if one party of the key leaves and the amount stays. */
export function ifLeaves(split: Split, party: string): Result<Effect[]> {
  const { key } = split;
  const gone = key.index.find(party);
  const others = key.parties.filter((_, i) => i !== gone).map(({ name }) => [name]);
  const cells = restrictKey(key, others);
  if (!cells.ok) return cells;
  const left = readKey(cells.value, { label: key.label, codeOf });
  if (!left.ok) return left;
  return compare({ ...split, key: left.value }, split);
}

/** True for a key that a newcomer can simply be added to: nothing else than its weight has to be decided. */
export function canBeJoined(key: Key): boolean {
  return hasFractions(key) && !key.nest;
}

/** What each pays if a party from outside joins by a weight of its own. */
export function ifJoins(split: Split, party: string, weight: number): Result<Effect[]> {
  const { key } = split;
  const widened = readKey([...toKeyCells(key), [party, weight]], { label: key.label, codeOf });
  return widened.ok ? compare({ ...split, key: widened.value }, split) : widened;
}

/** What follows if one party alone says no. */
export interface Exit {
  readonly party: string;
  readonly outcome: Outcome;
  /** What it pays now, and the others would have to; absent for one that the key does not have. */
  readonly moved?: number;
  /** The one among the others whose part rises most. */
  readonly most?: Effect;
}

/** For each party that was asked, what its exit does to the condition and to the others. */
export function exitsOf({ answers, rule }: Judged, split: Split | undefined): Exit[] {
  return answers.parties.map(({ name, code }, i): Exit => {
    const outcome = decideWithout(answers, i, rule);
    const position = split?.key.index.find(code ?? name) ?? split?.key.index.find(name);
    if (!split || position === undefined) return { party: name, outcome };
    const effects = ifLeaves(split, split.key.parties[position]?.name ?? name);
    if (!effects.ok) return { party: name, outcome };
    const [most] = effects.value.filter(({ after }) => after !== 0).sort((a, b) => b.change - a.change);
    const moved = effects.value.find(({ party }) => party === split.key.parties[position]?.name)?.before;
    return { party: name, outcome, ...(moved !== undefined && { moved }), ...(most && { most }) };
  });
}

/** All parties of both keys, in the order of the longer one. */
function compare(after: Split, before: Split): Result<Effect[]> {
  const [now, then] = [sharesOf(before), sharesOf(after)];
  if (!now.ok) return now;
  if (!then.ok) return then;
  const all = after.key.parties.length > before.key.parties.length ? after.key : before.key;
  return ok(
    all.parties.map(({ name }) => {
      const [paid, pays] = [now.value.get(name) ?? 0, then.value.get(name) ?? 0];
      return { party: name, before: paid, after: pays, change: new Exact(pays).minus(paid).toNumber() };
    }),
  );
}

function sharesOf({ key, method, ...split }: Split): Result<Map<string, number>> {
  const [amount, rule] = [readSteps(split), readMethod(method)];
  if (!amount.ok) return amount;
  if (!rule.ok) return rule;
  const shares = allocate(key, amount.value, rule.value);
  return shares.ok ? ok(new Map(key.parties.map(({ name }, i) => [name, shares.value[i] ?? 0]))) : shares;
}

function readSteps({ amount, step }: Pick<Split, 'amount' | 'step'>): Result<Amount> {
  const size = readStep(step);
  if (!size.ok) return size;
  return size.value ? readAmount(amount, size.value) : fail({ kind: 'stepNotNumber', input: '' });
}
