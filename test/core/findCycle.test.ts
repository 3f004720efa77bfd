import { findCycle } from '../../src/core/key/findCycle';

function cycleFrom(start: string, references: Record<string, string[]>): string[] | undefined {
  return findCycle(start, (name) => references[name] ?? []);
}

describe('a circle of keys', () => {
  it('is found however long it is, and names those in it', () => {
    expect(cycleFrom('A', { A: ['A'] })).toEqual(['A']);
    expect(cycleFrom('A', { A: ['X', 'B'], B: ['C'], C: ['A'] })).toEqual(['A', 'B', 'C']);
  });

  it('is not seen where two ways lead to the same key, or where another one goes round', () => {
    expect(cycleFrom('A', { A: ['B', 'C'], B: ['D'], C: ['D'] })).toBeUndefined();
    expect(cycleFrom('A', { A: ['B'], B: ['C'], C: ['B'] })).toBeUndefined();
  });
});
