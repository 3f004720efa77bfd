import type { PartyConsequences } from '../../../../../core/scenario/consequences';
import { figureOf, type Reading } from './readings';

export type Order = 'descending' | 'ascending';

export interface Sorting {
  /** The place of a scenario among all. */
  readonly scenario: number;
  readonly order: Order;
}

/** In the order of the sheet, or by a scenario's figures; whoever has none comes last. */
export function sortParties(
  parties: readonly PartyConsequences[],
  reading: Reading,
  sorting: Sorting | undefined,
): readonly PartyConsequences[] {
  if (!sorting) return parties;
  const sign = sorting.order === 'ascending' ? 1 : -1;
  const figure = ({ consequences }: PartyConsequences): number | undefined =>
    figureOf(consequences[sorting.scenario], reading);
  return [...parties].sort((one, other) => {
    const [a, b] = [figure(one), figure(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return sign * (a - b);
  });
}

/** Largest first, then smallest first, then as in the sheet. */
export function nextOrder(order: Order | undefined): Order | undefined {
  if (order === undefined) return 'descending';
  return order === 'descending' ? 'ascending' : undefined;
}
