/** `0.10.0` is later than `0.9.2`; what is no version is not later than anything. */
export function isLaterVersion(version: string, than: string): boolean {
  const [left, right] = [numbersOf(version), numbersOf(than)];
  if (!left || !right) return false;
  const at = left.findIndex((number, i) => number !== right[i]);
  return at >= 0 && (left[at] ?? 0) > (right[at] ?? 0);
}

function numbersOf(version: string): number[] | undefined {
  const [, ...parts] = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})/.exec(version.trim()) ?? [];
  return parts.length === 3 ? parts.map(Number) : undefined;
}
