import { foldName } from '../foldName';
import { isMadeOfKeys } from '../madeOfKeys';
import type { KeyDraft, KeyRecord } from '../../../../workbook/model';
import { asResult } from '../../../state/asResult';
import type { WorkbookApi } from '../../../state/WorkbookApi';

/** The keys that are made of a key, directly or through others: it cannot be made of them without a circle. */
export async function dependsOn(
  name: string,
  keys: readonly KeyRecord[],
  api: Pick<WorkbookApi, 'readDraft'>,
): Promise<ReadonlySet<string>> {
  const made = keys.filter(mayRefer);
  const drafts = await Promise.all(made.map((key) => asResult(() => api.readDraft(key.name))));
  const references = new Map(
    made.map((key, i) => {
      const draft = drafts[i];
      return [foldName(key.name), draft?.ok ? referencesOf(draft.value) : []];
    }),
  );
  const found = new Set([foldName(name)]);
  let before: number;
  do {
    before = found.size;
    for (const [key, referred] of references) if (referred.some((each) => found.has(each))) found.add(key);
  } while (found.size > before);
  return new Set(keys.map((key) => key.name).filter((key) => found.has(foldName(key))));
}

/** Only these can hold other keys; what is broken may do so because of a circle that is there already. */
function mayRefer({ key }: KeyRecord): boolean {
  return !key.ok || isMadeOfKeys(key.value);
}

function referencesOf(draft: KeyDraft): string[] {
  if (draft.kind === 'blend') return draft.portions.map(({ key }) => foldName(key));
  return draft.rows.flatMap(({ subkey }) => (subkey === undefined ? [] : [foldName(subkey)]));
}
