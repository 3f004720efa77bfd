import { SCB_ADDRESS } from '../../../../register/scb';

/** A preference of whoever sits here, and nothing that a workbook should carry to others. */
const STORED_AS = 'fordelningsnyckel.scb.address';

/** The address that was kept, or SCB's own. A browser that blocks storage has kept nothing. */
export function keptAddress(): string {
  return withStorage((storage) => storage.getItem(STORED_AS)) ?? SCB_ADDRESS;
}

/** Keeps an address for the next time; false where the browser does not allow it. */
export function keepAddress(address: string): boolean {
  const kept = withStorage((storage) => {
    if (address === SCB_ADDRESS) storage.removeItem(STORED_AS);
    else storage.setItem(STORED_AS, address);
    return true;
  });
  return kept ?? false;
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
