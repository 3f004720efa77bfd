import type { PartyConsequences } from '../../../../../core/scenario/consequences';
import { figureOf, type Reading } from './readings';

/** More groups of bars than this are a wall. */
export const MOST_CHARTED = 20;

/** The largest of all, or one by its place. */
export type ChartChoice = 'largest' | number;

/** The parties that are drawn, in the order of the sheet. */
export function chartedParties(
  parties: readonly PartyConsequences[],
  reading: Reading,
  scenarios: readonly number[],
  choice: ChartChoice,
): readonly PartyConsequences[] {
  if (choice !== 'largest') return parties.slice(choice, choice + 1);
  const size = ({ consequences }: PartyConsequences): number =>
    Math.max(0, ...scenarios.map((i) => Math.abs(figureOf(consequences[i], reading) ?? 0)));
  const largest = new Set([...parties].sort((a, b) => size(b) - size(a)).slice(0, MOST_CHARTED));
  return parties.filter((party) => largest.has(party));
}
