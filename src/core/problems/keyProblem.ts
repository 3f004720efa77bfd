export type PartyProblem =
  | { kind: 'partyMissing' }
  | { kind: 'partyNotText'; input: string }
  | { kind: 'partyUnknown'; input: string; key: string; nearest?: string }
  | { kind: 'partyListedTwice'; input: string; rows: [number, number] }
  | { kind: 'partiesMissing'; names: string[]; key: string }
  | { kind: 'partyNotMunicipality'; input: string; nearest?: string };

export type KeyProblem =
  | { kind: 'keyMissing' }
  | { kind: 'keyEmpty'; key: string }
  | { kind: 'keyNotAKey'; input: string }
  | { kind: 'keyTooNarrow'; key: string }
  | { kind: 'headersTwice'; key: string; header: string }
  | { kind: 'columnMissing'; key: string; column: string; found: string[] }
  | { kind: 'columnTwice'; key: string; column: string }
  | { kind: 'headerTaxPower'; key: string; header: string }
  | { kind: 'sumRow'; key: string; row: string }
  | { kind: 'partyDuplicate'; key: string; party: string; same: string }
  | { kind: 'partyBlank'; key: string; row: number }
  | { kind: 'weightBlank'; key: string; party: string }
  | { kind: 'weightNegative'; key: string; party: string; weight: number }
  | { kind: 'weightNotNumber'; key: string; party: string; input: string }
  | { kind: 'weightsAllZero'; key: string }
  | CompoundKeyProblem
  | { kind: 'cellError'; where: string; error: string };

/** What is wrong with fixed amounts, bounds, levels and parts: with what a key has besides parties and weights. */
export type CompoundKeyProblem =
  | { kind: 'fixedNotNumber'; key: string; party: string; input: string }
  | { kind: 'fixedNegative'; key: string; party: string; fixed: number }
  | { kind: 'fixedNotInSteps'; key: string; party: string; fixed: number; step: number }
  | { kind: 'fixedExceedAmount'; key: string; fixed: number; amount: number; short: number }
  | { kind: 'fractionOfFixed'; key: string }
  | { kind: 'fractionOfBounds'; key: string }
  | { kind: 'nestNotRestricted'; key: string }
  | { kind: 'boundNotNumber'; key: string; party: string; column: string; input: string }
  | { kind: 'boundNegative'; key: string; party: string; column: string; bound: number }
  | { kind: 'boundsCrossed'; key: string; party: string; floor: number; cap: number }
  | { kind: 'fixedAboveCap'; key: string; party: string; fixed: number; cap: number }
  | { kind: 'floorsExceedAmount'; key: string; floors: number; amount: number; short: number }
  | { kind: 'capsBelowAmount'; key: string; caps: number; amount: number; left: number }
  | { kind: 'subkeyNotKey'; key: string; party: string; input: string }
  | { kind: 'blendNotWhole'; key: string; sum: number }
  | { kind: 'blendOfBounds'; key: string; part: string }
  | { kind: 'keyCycle'; labels: string[] };

export type StampProblem =
  | { kind: 'nameAsText'; input: string; name: string }
  | { kind: 'stampUnknown'; stamp: string }
  | { kind: 'stampUnread'; stamp: string; seconds: number }
  | { kind: 'labelMissing' }
  | { kind: 'labelReserved'; label: string };
