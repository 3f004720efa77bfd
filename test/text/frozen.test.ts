import type { ValueReason } from '../../src/core/sharing/frozenHow';
import { sayValueReason } from '../../src/text';

describe('why a cell is frozen as a value', () => {
  const reasons: readonly [ValueReason, sv: string, en: string][] = [
    [{ kind: 'tells', function: 'STAMP' }, 'Stämpeln är den som gällde', 'The stamp is the one in force'],
    [{ kind: 'method', method: 'kvotmetoden' }, '”kvotmetoden”', '“kvotmetoden”'],
    [{ kind: 'bounds', key: 'Tak' }, 'Nyckeln Tak har fasta belopp', 'The key Tak has fixed amounts'],
    [{ kind: 'bounds', key: '' }, 'Nyckeln har fasta belopp', 'The key has fixed amounts'],
    [{ kind: 'notExact', key: '' }, 'Ej garanterad: vikterna i nyckeln är', 'Not guaranteed'],
    [{ kind: 'differs', value: '9400.5', formula: '#N/A' }, '”#N/A” i stället för 9\u00a0400,5', '9,400.5'],
  ];

  it.each(reasons)('is said of %j in both languages', (why, sv, en) => {
    expect(sayValueReason(why, 'sv')).toContain(sv);
    expect(sayValueReason(why, 'en')).toContain(en);
  });

  it('shortens a formula that would fill the sheet', () => {
    const said = sayValueReason({ kind: 'unreadable', expression: 'x'.repeat(5000) }, 'sv');
    expect(said.length).toBeLessThan(200);
  });
});
