import { makeKey, type Key } from '../../../../../core/key/key';
import { PartyIndex, toParty } from '../../../../../core/party';
import { codeOf } from '../../../../../register';

/** Published figures as the weights of a key; nothing where they cannot be, as a blank or a refund among fees. */
export function keyOfFigures(
  names: readonly string[],
  figures: readonly (number | undefined)[],
): Key | undefined {
  const weights = figures.map((figure) => figure ?? -1);
  if (weights.some((weight) => weight < 0) || weights.every((weight) => weight === 0)) return undefined;
  const parties = names.map((name) => toParty(name, codeOf));
  const index = new PartyIndex(codeOf);
  const isDouble = parties.some((party, row) => index.add(party, row) !== undefined);
  return isDouble ? undefined : makeKey({ label: '', parties, weights, weightHeader: '', index });
}
