import { ok, type Result } from '../../core/problem';
import { sameName } from '../naming';
import { statusNameOf } from '../participation/block';
import { createAgreement } from '../participation/createAgreement';
import { readAgreements } from '../participation/readAgreements';
import { recordAnswer } from '../participation/recordAnswer';
import type { ExampleAgreement, Names } from './example';

/** What the sheets of an example call the cell that says a condition's outcome in words. */
export function inWords(label: string): string {
  return `${label}, läge`;
}

/** Writes who has answered what; an agreement of that name which is there already stays as it is. */
export async function writeAgreement(agreement: ExampleAgreement | undefined): Promise<Result<Names>> {
  if (!agreement) return ok([]);
  const found = await readAgreements();
  if (!found.ok) return found;
  const there = found.value.find(({ label }) => sameName(label, agreement.label));
  if (there) return ok(toNames(there));
  const created = await createAgreement(agreement);
  if (!created.ok) return created;
  for (const answer of agreement.answers) {
    const recorded = await recordAnswer({ ...answer, agreement: created.value.name });
    if (!recorded.ok) return recorded;
  }
  return ok(toNames(created.value));
}

function toNames({ label, name }: { readonly label: string; readonly name: string }): Names {
  return [
    [label, name],
    [inWords(label), statusNameOf(name)],
  ];
}
