/** A stamp is a label, a `#` and eight digits; a label may hold a `#` of its own. */
export function partsOfStamp(stamp: string): { label: string; digits: string } {
  const at = stamp.lastIndexOf('#');
  return at < 0 ? { label: '', digits: '' } : { label: stamp.slice(0, at), digits: stamp.slice(at + 1) };
}
