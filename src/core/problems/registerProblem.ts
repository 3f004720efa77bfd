export type RegisterProblem =
  | { kind: 'measureUnknown'; input: string; known: string[] }
  | { kind: 'yearNotNumber'; input: string }
  | { kind: 'yearOutside'; year: number; measure: string; first: number; last: number }
  | { kind: 'selectionUnknown'; input: string; nearest?: string }
  | { kind: 'selectionEmpty' }
  | { kind: 'figureMissing'; municipality: string; measure: string; year: number };

export type ScbProblem =
  | { kind: 'scbAddress'; address: string }
  | { kind: 'scbAddressNotAllowed'; address: string; allowed: string[] }
  | { kind: 'scbYearTooEarly'; year: number; measure: string; first: number }
  | { kind: 'scbUnreachable'; host: string }
  | { kind: 'scbSilent'; host: string; seconds: number }
  | { kind: 'scbBlocked'; host: string; status: number }
  | { kind: 'scbTooOften'; host: string; seconds: number }
  | { kind: 'scbFailed'; host: string; status: number }
  | { kind: 'scbCancelled' }
  | { kind: 'scbTooManyCells'; table: string }
  | { kind: 'scbTableMoved'; table: string; host: string }
  | { kind: 'scbRefused'; table: string; years: readonly number[]; said: string }
  | { kind: 'scbCodeChanged'; table: string; code: string }
  | { kind: 'scbNotPublished'; table: string; measure: string; years: readonly number[] }
  | { kind: 'scbTooLarge'; host: string; megabytes: number }
  | { kind: 'scbNotJsonStat'; table: string; host: string }
  | { kind: 'scbDamaged'; table: string; where: string }
  | { kind: 'scbMunicipalityUnknown'; table: string; codes: readonly string[] }
  | { kind: 'scbFiguresMissing'; municipalities: readonly string[]; measure: string; year: number };
