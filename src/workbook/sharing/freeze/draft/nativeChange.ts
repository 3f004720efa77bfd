import type { Native } from '../../native/native';
import { changeFormulas, type ChangeSide } from '../../native/rules/changeFormula';
import { done, partiesNamed, type CallArguments, type Read } from './callArguments';
import { guarded } from './guards';
import type { Calculation } from '../../native/calculation';

interface GuardedSide {
  readonly side: ChangeSide;
  readonly guards: readonly string[];
}

/** CHANGE(part; nyckel före; belopp före; nyckel efter; belopp efter; steg): its four cells beside each other. */
export function nativeChange(args: CallArguments, natives: Calculation, column: number): Native {
  const before = readSide(args, 1);
  if (!before.ok) return before;
  const after = readSide(args, 3);
  if (!after.ok) return after;
  const step = args.step(5);
  if (!step.ok) return step;
  const native = changeFormulas(natives, before.value.side, after.value.side, step.value.step)[column];
  if (!native) return args.unreadable(0);
  const guards = [...before.value.guards, ...after.value.guards, ...step.value.guards];
  return native.ok ? { ok: true, text: guarded(native.text, guards) } : native;
}

function readSide(args: CallArguments, keyAt: number): Read<GuardedSide> {
  const keys = args.keys(keyAt);
  if (!keys.ok) return keys;
  const amount = args.term(keyAt + 1);
  if (!amount.ok) return amount;
  const [inForce] = keys.value.keys.choices;
  const argument = args.at(0);
  const cell = args.reader.cell(argument);
  if (!inForce || !argument || !cell.ok || !amount.value) return args.unreadable(0);
  const text = argument.type === 'Literal' ? undefined : args.reader.text(argument);
  // Whoever has joined or left is in one of the keys only, which holds as long as it is the same who is asked for.
  const named = partiesNamed(inForce.key, cell.value, text);
  const absent = { parties: [], guards: args.guard(0) };
  if (!named && !absent.guards.ok) return absent.guards;
  const parties = named?.ok ? named.value.parties : absent.parties;
  const own = named?.ok ? named.value.guards : absent.guards.ok ? absent.guards.value : [];
  return done({
    side: { keys: keys.value.keys, parties, amount: amount.value },
    guards: [...keys.value.guards, ...own],
  });
}
