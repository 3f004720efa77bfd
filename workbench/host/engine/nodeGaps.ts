/** The grid is made for Node 22; this is what it uses that Node 20 lacks. */
export function fillNodeGaps(): void {
  if ('groupBy' in Object) return;
  Object.defineProperty(Object, 'groupBy', { value: groupBy, configurable: true, writable: true });
}

function groupBy<T>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => PropertyKey,
): Record<PropertyKey, T[]> {
  const groups = Object.create(null) as Record<PropertyKey, T[]>;
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
}
