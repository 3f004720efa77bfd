import { findCounty, municipalities, registerKey } from '../../src/register';
import {
  candidatesFor,
  candidatesOfSelection,
  countyCandidates,
  registerCandidates,
} from '../../src/register/candidates';
import type { Candidate } from '../../src/core/reason/infer/candidate';
import { value } from '../golden/goldenKey';

function of(candidates: readonly Candidate[], measure: string, year: number): Candidate | undefined {
  return candidates.find(
    ({ origin }) => origin.kind === 'register' && origin.measure === measure && origin.year === year,
  );
}

const named = (...names: string[]) => names.map((name) => ({ name }));

test.each(['folkmängd', 'skatteunderlag', 'skattekraft'])(
  '%s is what REGISTER gives, for every year',
  (measure) => {
    const kronoberg = countyCandidates(findCounty('Kronobergs län')!);
    const own = kronoberg.filter(({ origin }) => origin.kind === 'register' && origin.measure === measure);
    expect(own.length).toBeGreaterThan(20);
    for (const { origin, key } of own) {
      if (origin.kind !== 'register') continue;
      const { rows } = value(registerKey(measure, origin.year, [['Kronobergs län']]));
      expect(key.parties.map(({ name }, i) => [name, key.weights[i]])).toEqual(rows);
    }
  },
);

test('the parties of a table are the parties of its keys, in the order of its rows', () => {
  const [first] = candidatesFor(named('Tranås kommun', 'Habo', 'Region Jönköping', '0604 Aneby'));
  expect(first?.key.parties.map(({ name }) => name)).toEqual(['Tranås', 'Habo', 'Aneby']);
});

test('a year without a figure for one of them is no candidate: SCB has Knivsta from 2002 on', () => {
  const candidates = candidatesFor(named('Knivsta', 'Uppsala'));
  expect(of(candidates, 'folkmängd', 2001)).toBeUndefined();
  expect(of(candidates, 'folkmängd', 2002)).toBeDefined();
});

test('the county had its other municipalities before, as REGISTER has', () => {
  const before = of(countyCandidates(findCounty('Uppsala län')!), 'folkmängd', 2001);
  expect(before?.key.parties.map(({ name }) => name)).not.toContain('Knivsta');
});

test('one municipality is tried in its county and in the country', () => {
  const scopes = new Set(
    candidatesFor(named('Ljungby')).map(({ origin }) => origin.kind !== 'workbook' && origin.scope?.kind),
  );
  expect([...scopes]).toEqual(['county', 'country']);
});

test('equal parts are always among them', () => {
  const [equal] = registerCandidates(municipalities.slice(0, 3)).filter(
    ({ origin }) => origin.kind === 'equal',
  );
  expect(equal?.key.weights).toEqual([1, 1, 1]);
});

test('nobody in the register, no candidates', () => {
  expect(candidatesFor(named('Bolaget', 'Förbundet'))).toEqual([]);
});

test('a selection is read as REGISTER reads it', () => {
  expect(value(candidatesOfSelection([['07']]))[0]?.key.parties).toHaveLength(8);
  expect(value(candidatesOfSelection([['Habo'], ['Aneby']]))[0]?.key.parties).toHaveLength(2);
  expect(candidatesOfSelection([['Kronobärg']])).toMatchObject({
    problem: { kind: 'selectionUnknown', nearest: 'Kronobergs län' },
  });
});
