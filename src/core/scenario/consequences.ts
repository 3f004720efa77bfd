import type Decimal from 'decimal.js';
import { asDecimal, Exact } from '../amount';

/** What every party pays in one scenario; `undefined` where the workbook shows no number. */
interface ScenarioAmounts {
  readonly label: string;
  readonly amounts: readonly (number | undefined)[];
}

/** What a party's amount is set against; absent for a region or a company, which has neither. */
export interface PartyBasis {
  readonly inhabitants?: number;
  /** In kronor. */
  readonly taxBase?: number;
}

export interface ConsequenceInput {
  readonly parties: readonly string[];
  readonly scenarios: readonly ScenarioAmounts[];
  /** The label of the scenario that the others are compared with. */
  readonly base: string;
  /** How many kronor an amount of 1 is: 1 000 where amounts are counted in tkr. */
  readonly kronor: number;
  /** One a party. */
  readonly basis: readonly PartyBasis[];
}

/** What one scenario means for one party. What cannot be known is absent, and never 0. */
export interface Consequence {
  /** In the measure of the comparison, as is the change. */
  readonly amount?: number;
  readonly perInhabitant?: number;
  readonly perTaxKrona?: number;
  /** Against the base scenario, whose own change is 0. */
  readonly change?: number;
  /** As a fraction of the amount in the base scenario: 0,1 for 10 % more. */
  readonly changeFraction?: number;
}

export interface PartyConsequences {
  readonly party: string;
  readonly basis: PartyBasis;
  /** One a scenario, in their order. */
  readonly consequences: readonly Consequence[];
}

export interface Consequences {
  readonly labels: readonly string[];
  readonly parties: readonly PartyConsequences[];
  /** Of all parties together; nothing is summed up of which a part is missing. */
  readonly sum: PartyConsequences;
}

/**
 * A tax rate of one krona is one krona for every hundred of the tax base, so an amount is this many times its part of
 * the tax base in öre per skattekrona.
 */
const ORE_OF_TAX_BASE = 10_000;

export function consequencesOf(input: ConsequenceInput): Consequences {
  const { scenarios, parties, basis } = input;
  const rows = parties.map((party, i) =>
    partyConsequences(
      input,
      party,
      basis[i] ?? {},
      scenarios.map(({ amounts }) => amounts[i]),
    ),
  );
  const sums = scenarios.map(({ amounts }) => sumOf(parties.map((_, i) => amounts[i])));
  return {
    labels: scenarios.map(({ label }) => label),
    parties: rows,
    sum: partyConsequences(input, '', sumOfBasis(rows), sums),
  };
}

function partyConsequences(
  { scenarios, base, kronor }: ConsequenceInput,
  party: string,
  basis: PartyBasis,
  amounts: readonly (number | undefined)[],
): PartyConsequences {
  const before = amounts[scenarios.findIndex(({ label }) => label === base)];
  return {
    party,
    basis,
    consequences: amounts.map((amount) => ({
      ...(amount !== undefined && { amount }),
      ...defined('perInhabitant', perUnit(amount, kronor, basis.inhabitants)),
      ...defined('perTaxKrona', perUnit(amount, kronor * ORE_OF_TAX_BASE, basis.taxBase)),
      ...changeOf(before, amount),
    })),
  };
}

function perUnit(amount: number | undefined, factor: number, units: number | undefined): number | undefined {
  if (amount === undefined || !units) return undefined;
  return asDecimal(amount).times(factor).div(asDecimal(units)).toNumber();
}

/** The change of a refund is counted of its size, so that the percentage has the same sign as the change in money. */
function changeOf(
  before: number | undefined,
  after: number | undefined,
): Pick<Consequence, 'change' | 'changeFraction'> {
  if (before === undefined || after === undefined) return {};
  const change: Decimal = asDecimal(after).minus(asDecimal(before));
  return {
    change: change.toNumber(),
    ...(before !== 0 && { changeFraction: change.div(asDecimal(before).abs()).toNumber() }),
  };
}

function sumOfBasis(rows: readonly PartyConsequences[]): PartyBasis {
  return {
    ...defined('inhabitants', sumOf(rows.map(({ basis }) => basis.inhabitants))),
    ...defined('taxBase', sumOf(rows.map(({ basis }) => basis.taxBase))),
  };
}

function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  if (known.length < numbers.length) return undefined;
  return known.reduce((sum, number) => sum.plus(asDecimal(number)), new Exact(0)).toNumber();
}

function defined<K extends string>(key: K, value: number | undefined): { [P in K]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: number });
}
