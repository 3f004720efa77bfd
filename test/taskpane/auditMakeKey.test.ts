import type { Candidate } from '../../src/core/reason/infer/candidate';
import type { Fit } from '../../src/core/reason/infer/inference';
import { findMunicipality } from '../../src/register';
import { registerCandidates } from '../../src/register/candidates';
import { makeKey } from '../../src/taskpane/views/audit/infer/makeKey';
import { withoutRepeats } from '../../src/taskpane/views/audit/infer/withoutRepeats';
import { sayCandidate } from '../../src/text/inference/sayCandidate';
import { MemoryWorkbook } from './memoryWorkbook';

const selected = ['Habo', 'Aneby', 'Gnosjö'].flatMap((name) => findMunicipality(name) ?? []);
const candidates = registerCandidates(selected);
const nameOf = (candidate: Candidate): string => sayCandidate(candidate, 'sv');
const candidate = (name: string): Candidate => {
  const found = candidates.find((each) => nameOf(each) === name);
  if (!found) throw new Error(`The register has no ${name}.`);
  return found;
};

function mix(first: string, portion: number, second: string): Fit {
  const parts = [
    { candidate: candidate(first), portion },
    { candidate: candidate(second), portion: 1 - portion },
  ];
  return { closeness: 'exact', parts, columns: [], error: 0, worst: 0, leftOut: [] };
}

describe('a key made of a mix that was found', () => {
  test('is a blend of its two keys, each made with its source', async () => {
    const workbook = new MemoryWorkbook();
    const fit = mix('Lika delar', 0.25, 'Folkmängd 2016');
    const made = await makeKey(workbook, { fit, label: 'Blandad', nameOf, keys: [] });
    expect(made.ok).toBe(true);
    expect(workbook.content.keys.map(({ label }) => label)).toEqual([
      'Lika delar',
      'Folkmängd 2016',
      'Blandad',
    ]);
    expect(workbook.content.keys[1]?.facts.source).toMatch(/SCB/);
    expect(workbook.drafts.get('Blandad')).toMatchObject({
      kind: 'blend',
      portions: [
        { key: 'Lika_delar', portion: 0.25 },
        { key: 'Folkmängd_2016', portion: 0.75 },
      ],
    });
  });

  test('uses a key that is there already, but not another one of the same name', async () => {
    const workbook = new MemoryWorkbook();
    const rows = [
      { party: 'Habo', weight: 1 },
      { party: 'Aneby', weight: 1 },
      { party: 'Gnosjö', weight: 1 },
    ];
    await workbook.createKey({ label: 'Lika delar', facts: {}, rows });
    await workbook.createKey({ label: 'Folkmängd 2016', facts: {}, rows });
    const fit = mix('Lika delar', 0.5, 'Folkmängd 2016');
    await makeKey(workbook, { fit, label: 'Blandad', nameOf, keys: workbook.content.keys });
    expect(workbook.content.keys.map(({ label }) => label)).toEqual([
      'Lika delar',
      'Folkmängd 2016',
      'Folkmängd 2016 (2)',
      'Blandad',
    ]);
  });
});

test('a key that comes near by many totals is told once', () => {
  const exact = { fit: mix('Lika delar', 0.5, 'Folkmängd 2016'), key: 'A' };
  const near = { fit: { ...exact.fit, closeness: 'near' as const }, key: 'B' };
  expect(withoutRepeats([exact, exact, near, near]).map(({ key }) => key)).toEqual(['A', 'A', 'B']);
});
