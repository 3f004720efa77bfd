import type { Consequence, Consequences } from '../../../../../core/scenario/consequences';
import type { Language } from '../../../../../text';

/** The ways in which a comparison can be read: one figure a party and scenario each. */
export const READINGS = ['amount', 'perInhabitant', 'perTaxKrona', 'change', 'changeFraction'] as const;
export type Reading = (typeof READINGS)[number];

export type FormatFigure = (value: number) => string;

/** How the figures of a reading are written: all with as many decimals, changes with their sign. */
export function figureFormat(reading: Reading, consequences: Consequences, language: Language): FormatFigure {
  const digits = decimalsOf(reading, consequences);
  const format = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    style: reading === 'changeFraction' ? 'percent' : 'decimal',
    signDisplay: reading === 'change' || reading === 'changeFraction' ? 'exceptZero' : 'auto',
  });
  return (value) => format.format(value);
}

function decimalsOf(reading: Reading, { parties }: Consequences): number {
  if (reading === 'perInhabitant' || reading === 'perTaxKrona') return 2;
  if (reading === 'changeFraction') return 1;
  const amounts = parties.flatMap(({ consequences }) => consequences.map(({ amount }) => amount));
  return amounts.some((amount) => amount !== undefined && !Number.isInteger(amount)) ? 2 : 0;
}

/** The base scenario changes nothing against itself, so it has no column of changes. */
export function shownScenarios(reading: Reading, labels: readonly string[], base: string): number[] {
  const all = labels.map((_, i) => i);
  const isChange = reading === 'change' || reading === 'changeFraction';
  return isChange ? all.filter((i) => labels[i] !== base) : all;
}

export function figureOf(consequence: Consequence | undefined, reading: Reading): number | undefined {
  return consequence?.[reading];
}
