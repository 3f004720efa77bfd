/** What a `…OrNullObject` path gives when the thing does not exist. Children of it stay null. */
export const NULL_OBJECT: unique symbol = Symbol('null object');
export type OrNull<T> = T | typeof NULL_OBJECT;

/**
 * Base of everything the add-in can reach by an object path. A member of Excel's class is a member of the same
 * name here; `className` is Excel's own name, because class names do not survive minification and the gate asks
 * for them.
 */
export abstract class HostObject {
  abstract readonly className: string;
  /** What a bare `load()` fetches. */
  readonly scalars: readonly string[] = [];
  /** Excel's id, if the object has one that outlives the batch. */
  get identity(): string | undefined {
    return undefined;
  }
}

export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract get items(): readonly T[];
  /** Ids and names by which an item is found. */
  protected abstract keysOf(item: T): readonly string[];
  protected abstract missing(): Error;

  protected find(key: string): T | undefined {
    const wanted = String(key).toLowerCase();
    return this.items.find((item) => this.keysOf(item).some((k) => k.toLowerCase() === wanted));
  }

  getItem(key: string): T {
    const item = this.find(key);
    if (!item) throw this.missing();
    return item;
  }

  getItemOrNullObject(key: string): OrNull<T> {
    return this.find(key) ?? NULL_OBJECT;
  }

  getItemAt(index: number): T {
    const item = this.items[index];
    if (!item) throw this.missing();
    return item;
  }

  getCount(): number {
    return this.items.length;
  }
}
