import type { CellValue } from '../cellValue';

/** The columns of a step table, by the names that NYCKEL.TARIFF reads. */
export const STEP_HEADS = ['Från', 'Till', 'Avgift', 'Per styck', 'Rabatt', 'Högst'] as const;

export type TariffExample = 'classes' | 'rate';

/**
 * Step tables to begin with. The classes are those of Föreningen Sambruk, whose published bounds overlap at 15 000:
 * here each class ends before the next begins. The rate has a rebate for the largest, as in SKR's fee.
 */
const STEPS: Record<TariffExample, readonly (readonly CellValue[])[]> = {
  classes: [
    [0, 6_999, 5_000],
    [7_000, 14_999, 10_000],
    [15_000, 24_999, 25_000],
    [25_000, 49_999, 35_000],
    [50_000, 99_999, 50_000],
    [100_000, 149_999, 65_000],
    [150_000, '', 80_000],
  ],
  rate: [
    [0, 200_000, '', 2],
    [200_001, '', '', 2, 0.1],
  ],
};

/** The rows below the header, each as wide as it. */
export function exampleSteps(example: TariffExample): CellValue[][] {
  return STEPS[example].map((row) => STEP_HEADS.map((_, i) => row[i] ?? ''));
}
