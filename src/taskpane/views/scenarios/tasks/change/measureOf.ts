/** The measure in a unit such as `tkr, 2016 års prisnivå`: what stands before the comma. */
export function measureOf(unit: string): string {
  return (unit.split(',')[0] ?? '').trim();
}
