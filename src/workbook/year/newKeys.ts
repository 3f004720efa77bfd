import { KEYS } from '../scopes';
import { fail, ok, type Result } from '../../core/problem';
import { change } from '../excel';
import { createKeysIn } from '../keys/createKey';
import { readDraft } from '../keys/readDraft';
import type { KeyDraft } from '../model';
import { nextYearOf } from './newYearStep';

interface NewKey {
  readonly name: string;
  readonly to: string;
}

/**
 * Makes each key's version of the next year: the same parties and weights until somebody edits them, and no decision.
 * A key that is made of others is made of their new versions, so those that it is made of come first.
 */
export async function makeNewKeys(keys: readonly NewKey[], year: number): Promise<Result<void>> {
  const drafts = new Map<string, KeyDraft>();
  for (const { name, to } of keys) {
    const draft = await readDraft(name);
    if (!draft.ok) return draft;
    drafts.set(name, nextVersion(draft.value, to, year));
  }
  const made = new Map<string, string>();
  while (drafts.size > 0) {
    const ready = [...drafts].filter(([, draft]) => !refersTo(draft).some((name) => drafts.has(name)));
    const [, stuck] = [...drafts][0] ?? [];
    if (ready.length === 0) return fail({ kind: 'keyCycle', labels: [stuck?.label ?? ''] });
    const created = await change(
      (context) =>
        createKeysIn(
          context,
          ready.map(([, draft]) => withReferences(draft, (name) => made.get(name) ?? name)),
        ),
      KEYS,
    );
    if (!created.ok) return created;
    ready.forEach(([name], i) => {
      made.set(name, created.value[i]?.name ?? name);
      drafts.delete(name);
    });
  }
  return ok(undefined);
}

function nextVersion(draft: KeyDraft, label: string, year: number): KeyDraft {
  const { facts } = draft;
  const source = `Vikter från ${draft.label} tills de ändras`;
  return {
    ...draft,
    label,
    facts: {
      ...facts,
      source: facts.source ? `${source}; ${facts.source}` : source,
      validity: nextYearOf(facts.validity ?? '', year),
      published: '',
      decision: '',
    },
  };
}

function refersTo(draft: KeyDraft): string[] {
  if (draft.kind === 'blend') return draft.portions.map(({ key }) => key);
  return draft.rows.flatMap(({ subkey }) => (subkey === undefined ? [] : [subkey]));
}

function withReferences(draft: KeyDraft, rename: (name: string) => string): KeyDraft {
  if (draft.kind === 'blend') {
    return { ...draft, portions: draft.portions.map((each) => ({ ...each, key: rename(each.key) })) };
  }
  const rows = draft.rows.map((row) =>
    row.subkey === undefined ? row : { ...row, subkey: rename(row.subkey) },
  );
  return { ...draft, rows };
}
