import { isBlank, type Cell } from '../../core/cell';
import type { Key } from '../../core/key/key';
import { isStamp } from '../../core/key/stamp';
import { ok } from '../../core/problem';
import type { Candidate } from '../../core/reason/infer/candidate';
import { infer } from '../../core/reason/infer/infer';
import type { Published } from '../../core/reason/infer/published';
import { readPublished } from '../../core/reason/infer/readPublished';
import { workbookCandidates } from '../../core/reason/infer/workbookCandidates';
import { codeOf } from '../../register';
import { candidatesFor, candidatesOfSelection } from '../../register/candidates';
import { tabulateInference, type Language } from '../../text';
import { toCells, type Argument } from '../argument';
import { readKeyArgument } from '../keyArgument';
import { whenReady, type Eventually } from '../whenReady';

/** Which key can lie behind a published table, as a ranked table with what is found above and what is not below. */
export function inferFrom(
  published: Argument,
  total: Argument,
  candidates: Argument,
  language: Language,
): Eventually<Cell[][]> {
  const totals = toCells(total)?.flat() ?? [];
  const read = readPublished(toCells(published) ?? [], totals, codeOf);
  return whenReady(read, (table) =>
    whenReady(readCandidates(candidates, table), (found) =>
      ok(tabulateInference(infer(table, found), table, language)),
    ),
  );
}

/** A county or municipalities to look for in the register, stamps, or the cells of a key; the register if left out. */
function readCandidates(argument: Argument, { parties }: Published): Eventually<Candidate[]> {
  const cells = toCells(argument);
  const given = cells?.flat().filter((cell) => !isBlank(cell)) ?? [];
  if (!cells || given.length === 0) return ok(candidatesFor(parties));
  const stamps = given.filter((cell) => typeof cell === 'string' && isStamp(cell));
  const isKey = cells.some(([, weight]) => typeof weight === 'number');
  if (stamps.length === 0 && !isKey) return candidatesOfSelection(cells);
  const keys =
    stamps.length > 0 ? readKeys(given, []) : whenReady(readKeyArgument(argument), (key) => ok([key]));
  return whenReady(keys, (found) => ok(workbookCandidates(found, parties, codeOf)));
}

/** Reads the stamps one after the other: each key may have to be waited for. */
function readKeys([stamp, ...others]: readonly Cell[], read: readonly Key[]): Eventually<Key[]> {
  if (stamp === undefined) return ok([...read]);
  return whenReady(readKeyArgument([[stamp]]), (key) => readKeys(others, [...read, key]));
}
