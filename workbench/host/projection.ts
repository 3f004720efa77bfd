import { HostCollection, HostObject, NULL_OBJECT } from './hostObject';
import type { QueryInfo } from './wire';
import { memberName, wireName } from './wire';

type ReadMember = (object: HostObject, member: string) => unknown;
type ReferenceOf = (object: HostObject) => string | undefined;

/** Turns `load('values, worksheet/name, items/name')` into the JSON that office.js fills its proxies with. */
export class Projection {
  constructor(
    private readonly read: ReadMember,
    private readonly referenceOf: ReferenceOf,
  ) {}

  /** The answer to an Instantiate action. null is what makes the client's object `isNullObject`. */
  identify(object: unknown): Record<string, unknown> | null {
    if (!(object instanceof HostObject)) return null;
    const id = object.identity;
    const reference = this.referenceOf(object);
    return {
      ...(id === undefined ? {} : { _Id: id, Id: id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  load(object: HostObject | typeof NULL_OBJECT, query: QueryInfo): unknown {
    if (object === NULL_OBJECT) return null;
    const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
    if (object instanceof HostCollection) return this.collection(object, paths, query);
    return this.single(object, query.Select ? paths : undefined);
  }

  private collection(object: HostCollection<HostObject>, paths: string[], { Skip = 0, Top }: QueryInfo) {
    const wanted = paths.map((path) => path.replace(/^items\/?/i, '')).filter((path) => path !== '');
    const items = object.items.slice(Skip, Top === undefined ? undefined : Skip + Top);
    return {
      ...this.identify(object),
      _Items: items.map((item) => this.load(item, wanted.length > 0 ? { Select: wanted } : {})),
    };
  }

  private single(object: HostObject, paths: string[] | undefined) {
    const tree = selectionTree(paths ?? object.scalars);
    if (tree.delete('*')) for (const scalar of object.scalars) tree.set(scalar, tree.get(scalar) ?? []);
    const out: Record<string, unknown> = { ...this.identify(object) };
    for (const [member, nested] of tree) out[wireName(member)] = this.value(object, member, nested);
    return out;
  }

  private value(object: HostObject, member: string, nested: string[]): unknown {
    const value = this.read(object, member);
    if (value === NULL_OBJECT) return null;
    if (value instanceof HostObject) return this.load(value, nested.length > 0 ? { Select: nested } : {});
    return value;
  }
}

/** `['worksheet/name', 'values']` → `worksheet → [name]`, `values → []`. */
function selectionTree(paths: readonly string[]): Map<string, string[]> {
  const tree = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.trim().split('/');
    const member = memberName(head);
    const nested = tree.get(member) ?? [];
    if (rest.length > 0) nested.push(rest.join('/'));
    tree.set(member, nested);
  }
  return tree;
}
