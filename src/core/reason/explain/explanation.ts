import type { CellTrace, QuotaTrace } from '../../allocation/tieOut';
import type { Method } from '../../allocation/methods';
import type { Step } from '../../amount';
import type { Ratio } from '../infer/ratio';

/**
 * Why a share is what it is, as data. Amounts are whole steps and sizes: of a refund, which mirrors the fee, everything
 * but `isRefund` is told as of the fee.
 */
export interface Explanation {
  /** Who is asked about, as the key names it: a party, or a group of a nested key. */
  readonly party: string;
  /** What the function SHARE gives, in the measure of the amount and with its sign. */
  readonly share: number;
  readonly amount: ExplainedAmount;
  readonly method: Method;
  /** What the key calls itself; empty for a range. */
  readonly keyLabel: string;
  /** From the whole amount down to the party: more than one where the key is nested. */
  readonly levels: readonly LevelReason[];
  /** Those in the group that is asked about, if it is one, with what each pays. */
  readonly members?: readonly { readonly party: string; readonly share: number }[];
}

export interface ExplainedAmount {
  /** As it stands in the cell, where it had to be rounded to the step first. */
  readonly stated?: number;
  readonly steps: number;
  readonly step: Step;
  readonly isRefund: boolean;
}

/** How what one level shares became the part of one party in it. */
export interface LevelReason {
  /** The party, or the group that the party lies in. */
  readonly party: string;
  /** The group whose part is shared here; absent for the whole amount. */
  readonly within?: string;
  /** What is shared. */
  readonly steps: number;
  readonly share: number;
  readonly fixed?: FixedReason;
  /** Who is held at a floor or a cap; absent where nobody is. */
  readonly held?: HeldReason;
  /** What the others are shared by; absent where the party itself is held. */
  readonly fraction?: FractionReason;
  /** Absent where the party itself is held. */
  readonly quota?: QuotaTrace;
  readonly rounding: RoundingReason;
  /** Everybody on this level, in the key's order. */
  readonly lines: readonly PartyLine[];
}

/** Fixed amounts, which come off first. */
interface FixedReason {
  readonly own: number;
  readonly sum: number;
}

export interface HeldReason {
  /** Where the party itself is held. */
  readonly own?: Holding;
  readonly others: readonly Holding[];
  /** What those share who are not held. */
  readonly rest: number;
}

/** At how many steps somebody is held, the fixed amount included. */
export interface Holding {
  readonly party: string;
  readonly at: 'floor' | 'cap';
  readonly steps: number;
}

/** A party's part of the weights. */
export interface FractionReason {
  readonly value: Ratio;
  /** As the key states them; absent for a key that is made of others. */
  readonly weights?: { readonly own: string; readonly sum: string };
  /** What a blended key is made of. */
  readonly blend?: readonly BlendReason[];
}

export interface BlendReason {
  readonly label: string;
  readonly portion: Ratio;
  readonly fraction: Ratio;
  /** As the blended key states them; absent where that is made of others too. */
  readonly weights?: { readonly own: string; readonly sum: string };
}

/** One party of a level. */
export interface PartyLine {
  readonly party: string;
  readonly share: number;
  /** Absent for whoever is held at a floor or a cap. */
  readonly quota?: QuotaTrace;
}

/** What made a whole number of steps of the quota. */
export type RoundingReason =
  | { readonly by: 'bound' }
  /** Nobody is due a part of a step. */
  | { readonly by: 'even' }
  | RemainderReason
  | OrderReason
  | FactorReason
  | { readonly by: 'quotaMethod'; readonly odd: OddSteps }
  /** Each on its own; `sum` is what that makes of all. */
  | { readonly by: 'itself'; readonly sum: number }
  | { readonly by: 'last'; readonly last: string; readonly others: number; readonly isLast: boolean }
  | { readonly by: 'table'; readonly trace: CellTrace };

/** The steps that are left when everybody has been rounded down. */
export interface OddSteps {
  /** What everybody rounded down makes. */
  readonly floors: number;
  readonly left: number;
  /** Who got one, the first in the order of the rule first. */
  readonly receivers: readonly string[];
  /** Who would have been next. */
  readonly next?: string;
}

/** The steps go to the largest remainders. */
interface RemainderReason {
  readonly by: 'remainders';
  readonly odd: OddSteps;
  readonly first: Remainder;
  readonly last: Remainder;
  readonly own: Remainder;
  /** Its neighbours in the order, which must be seen to be larger and smaller. */
  readonly before?: Remainder;
  readonly after?: Remainder;
  /** Among all remainders, from 1; 0 for whoever has none. */
  readonly place: number;
  readonly tie?: Tie;
}

export interface Remainder {
  readonly party: string;
  readonly rest: QuotaTrace;
}

/** Others with the very same remainder as the party. */
export interface Tie {
  readonly others: readonly string[];
  /** What decided who got a step; absent where all of them did, or none. */
  readonly settledBy?: 'weight' | 'code' | 'name';
}

/** The steps go one each to those who come first: by weight, or by the rows of the key. */
interface OrderReason {
  readonly by: 'order';
  readonly order: 'weight' | 'rows';
  readonly odd: OddSteps;
  /** Among those who are due a part of a step, from 1; absent for whoever is due whole steps. */
  readonly place?: number;
}

/** All quotas are multiplied by one factor, so that each rounded to the nearest step makes the amount. */
export interface FactorReason {
  readonly by: 'factor';
  /** 1 where nothing needs to be changed. */
  readonly factor: Ratio;
  /** The party's quota times the factor. */
  readonly product: Ratio;
  /** Present where that rounds to another number of steps, which the party's floor or cap forbids. */
  readonly keptBy?: 'floor' | 'cap';
  /** Who is then exactly half way between two steps: that is settled by weight, kommunkod and name. */
  readonly halfway: readonly string[];
}
