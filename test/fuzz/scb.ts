import fc from 'fast-check';
import { planRequests, type ScbRequest } from '../../src/register/scb/tables';
import { readFigures } from '../../src/register/scb/readFigures';
import { construct, INHABITANTS } from '../register/scb/constructed';
import { expectThat, type Target } from './target';

const planned = planRequests('folkmängd', [2020]);
if (!planned.ok) throw new Error('SCB cannot be asked for 2020.');
const [request] = planned.value as [ScbRequest];
const regions = ['0680', '0643', '0642', '0114'];
const answer = construct({ ...INHABITANTS, years: [2020], regions, figure: (code) => Number(code) });

const odd = fc.oneof(
  fc.constantFrom(null, true, '', '..', '__proto__', -1, 0.5, 1e9, 2 ** 53, [], {}, [[]], '2020', 'Region'),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
  fc.constant(
    JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    ) as unknown,
  ),
);

/** An answer of SCB with a few places changed, by what a server should never send. */
const changed = fc
  .array(fc.tuple(fc.nat(), odd, fc.boolean()), { minLength: 1, maxLength: 4 })
  .map((changes) => {
    const root = structuredClone(answer) as unknown as Record<string, unknown>;
    for (const [at, value, asKey] of changes) change(root, at, structuredClone(value), asKey);
    return JSON.stringify(root);
  });

function change(root: Record<string, unknown>, at: number, value: unknown, asKey: boolean): void {
  const places = placesIn(root);
  const [owner, key] = places[at % places.length] ?? [root, 'id'];
  if (asKey)
    Object.defineProperty(owner, '__proto__', {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else owner[key] = value;
}

function placesIn(json: Record<string, unknown>): [Record<string, unknown>, string][] {
  return Object.entries(json).flatMap(([key, value]) => [
    [json, key] as [Record<string, unknown>, string],
    ...(typeof value === 'object' && value !== null ? placesIn(value as Record<string, unknown>) : []),
  ]);
}

export const scb: Target<string> = {
  name: 'answers of SCB',
  weight: 4,
  inputs: fc.oneof(
    { weight: 8, arbitrary: changed },
    fc.string({ maxLength: 200 }),
    fc.json({ maxDepth: 4 }),
  ),
  holds: (text) => {
    const read = readFigures(text, 'folkmängd', request, 'example.se');
    if (!read.ok) return;
    for (const { value } of read.value.figures)
      expectThat(value === null || (Number.isFinite(value) && value > 0), `${value} is no figure.`);
  },
};
