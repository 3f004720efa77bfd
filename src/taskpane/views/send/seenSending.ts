/** A preference of whoever sits here, and nothing that a workbook should carry to others. */
const STORED_AS = 'fordelningsnyckel.sharing.seen';
const KEPT = 50;

/** True where this user has closed, or caused, what the bar would tell of that moment. */
export function hasSeen(moment: string): boolean {
  return seen().includes(moment);
}

export function keepSeen(moment: string): void {
  const all = [...seen().filter((each) => each !== moment), moment].slice(-KEPT);
  withStorage((storage) => storage.setItem(STORED_AS, all.join(' ')));
}

function seen(): string[] {
  return withStorage((storage) => storage.getItem(STORED_AS))?.split(' ') ?? [];
}

/** Inside Excel on the web the pane is a third party's frame, where merely naming the storage may throw. */
function withStorage<T>(action: (storage: Storage) => T): T | undefined {
  try {
    return action(window.localStorage);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
