import type { Explanation, PartyLine } from '../../core/reason/explain';
import { decimalsToTellApart } from '../exactNumber';
import type { FigureWords } from './figureWords';

/** A party's place among those who may get a step more. */
export interface SaidRemainder {
  readonly party: string;
  readonly quota: string;
  readonly rest: string;
  readonly share: string;
  readonly gotUnit: boolean;
  /** True for the party that is explained. */
  readonly isAsked: boolean;
}

type Line = PartyLine & { readonly quota: NonNullable<PartyLine['quota']> };

/** All remainders of the lowest level, the largest first, with as many decimals as tell them apart. */
export function listRemainders({ levels }: Explanation, figures: FigureWords): SaidRemainder[] | undefined {
  const level = levels.at(-1);
  if (level?.rounding.by !== 'remainders') return undefined;
  const lines = level.lines.flatMap((line): Line[] => (line.quota ? [{ ...line, quota: line.quota }] : []));
  const rests = lines.map(({ quota }) => figures.rest(quota));
  const bounds = [figures.inMeasure(0n, 1n), figures.inMeasure(1n, 1n)];
  const decimals = decimalsToTellApart([...bounds, ...rests], figures.fewestDecimals);
  const { receivers } = level.rounding.odd;
  const placeOf = new Map(receivers.map((name, place) => [name, place]));
  const inTurn = (line: Line): number => placeOf.get(line.party) ?? receivers.length;
  return [...lines]
    .sort(
      (a, b) =>
        inTurn(a) - inTurn(b) || Number(b.quota.rest > a.quota.rest) - Number(b.quota.rest < a.quota.rest),
    )
    .map(({ party, quota, share }) => ({
      party,
      quota: figures.exact(figures.quota(quota), decimals),
      rest: figures.exact(figures.rest(quota), decimals),
      share: figures.plain(share),
      gotUnit: placeOf.has(party),
      isAsked: party === level.party,
    }));
}
